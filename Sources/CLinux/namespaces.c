#define _GNU_SOURCE
#include "martlet_namespaces.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* The child shares the parent's memory and the parent's thread is suspended until it exits (CLONE_VM | CLONE_VFORK), so
 * that nothing is copied however large the parent is, and the outcome is simply written here. The child makes system
 * calls only: no allocation, no lock. */
struct work {
    const struct martlet_pin_request *request;
    int error, step;
    size_t index, bound;
};

static int fail(struct work *work, int step, size_t index) {
    work->error = errno;
    work->step = step;
    work->index = index;
    return 1;
}

static int raise_loopback(void) {
    int socket_descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket_descriptor < 0) return -1;
    struct ifreq request;
    memset(&request, 0, sizeof request);
    memcpy(request.ifr_name, "lo", 3);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    int result = ioctl(socket_descriptor, SIOCSIFFLAGS, &request);
    int error = errno;
    close(socket_descriptor);
    errno = error;
    return result;
}

/* /proc/sys/net, kernel/sem and their like show the namespaces of the task that opens them. */
static int set_parameter(const struct martlet_parameter *parameter) {
    int file = open(parameter->path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return -1;
    size_t length = strlen(parameter->value);
    ssize_t written = write(file, parameter->value, length);
    int error = errno;
    close(file);
    errno = error;
    return written == (ssize_t)length ? 0 : -1;
}

static int bind_handle(const struct martlet_pin *pin) {
    char source[64] = "/proc/self/ns/";
    size_t prefix = strlen(source), length = strlen(pin->name);
    if (prefix + length >= sizeof source) {
        errno = EINVAL;
        return -1;
    }
    memcpy(source + prefix, pin->name, length + 1);
    return mount(source, pin->target, NULL, MS_BIND, NULL);
}

static int child(void *argument) {
    struct work *work = argument;
    const struct martlet_pin_request *request = work->request;
    int flags = 0;
    for (size_t i = 0; i < request->pin_count; i++) flags |= request->pins[i].flag;
    if (unshare(flags) != 0) return fail(work, MARTLET_PIN_UNSHARE, 0);
    if (request->hostname != NULL && sethostname(request->hostname, strlen(request->hostname)) != 0)
        return fail(work, MARTLET_PIN_HOSTNAME, 0);
    if (request->loopback_up && raise_loopback() != 0) return fail(work, MARTLET_PIN_LOOPBACK, 0);
    for (size_t i = 0; i < request->parameter_count; i++)
        if (set_parameter(&request->parameters[i]) != 0) return fail(work, MARTLET_PIN_PARAMETER, i);
    for (size_t i = 0; i < request->pin_count; i++) {
        if (bind_handle(&request->pins[i]) != 0) return fail(work, MARTLET_PIN_BIND, i);
        work->bound = i + 1;
    }
    return 0;
}

int martlet_pin_namespaces(const struct martlet_pin_request *request, int *step, size_t *index) {
    enum { stack_size = 64 * 1024 };
    struct work work = {.request = request};
    void *stack =
        mmap(NULL, stack_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED) {
        *step = MARTLET_PIN_CLONE;
        return -errno;
    }
    /* A handler of the parent must not run on the child's behalf in the shared memory. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    /* No exit signal: whoever waits for the process's other children never sees this one. */
    int pid = clone(child, (char *)stack + stack_size, CLONE_VM | CLONE_VFORK, &work);
    int clone_error = errno;
    if (pid > 0)
        while (waitpid(pid, NULL, __WALL) < 0 && errno == EINTR) continue;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    munmap(stack, stack_size);
    if (pid < 0) {
        *step = MARTLET_PIN_CLONE;
        return -clone_error;
    }
    if (work.error == 0) return 0;
    for (size_t i = 0; i < work.bound; i++) umount2(request->pins[i].target, MNT_DETACH);
    *step = work.step;
    *index = work.index;
    return -work.error;
}
