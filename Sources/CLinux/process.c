#define _GNU_SOURCE
#include "martlet_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* dup2 onto itself would keep close-on-exec; posix_spawn clears the flag in that case (POSIX.1-2024), as needed here.
 * A descriptor below 3 that is wanted elsewhere would be overwritten by an earlier dup2, so callers pass none. */
static int add_standard(posix_spawn_file_actions_t *actions, int number, int descriptor) {
    if (descriptor >= 0) return posix_spawn_file_actions_adddup2(actions, descriptor, number);
    return posix_spawn_file_actions_addopen(actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0);
}

int martlet_spawn(const struct martlet_spawn *request) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0) return -error;
    error = posix_spawnattr_init(&attributes);
    if (error != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return -error;
    }
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    if (request->new_session) flags |= POSIX_SPAWN_SETSID;
    posix_spawnattr_setflags(&attributes, flags);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    for (int i = 0; i < 3 && error == 0; i++) error = add_standard(&actions, i, request->standard[i]);
    if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    if (error == 0 && request->directory != NULL)
        error = posix_spawn_file_actions_addchdir_np(&actions, request->directory);
    pid_t pid = 0;
    if (error == 0)
        error = posix_spawn(&pid, request->path, &actions, &attributes, request->arguments, request->environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error == 0 ? (int)pid : -error;
}

int martlet_fork(void) {
    pid_t pid = fork();
    return pid < 0 ? -errno : (int)pid;
}

static int exit_code(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int martlet_reap(int *status) {
    for (;;) {
        int raw = 0;
        pid_t pid = waitpid(-1, &raw, WNOHANG);
        if (pid >= 0) {
            *status = exit_code(raw);
            return (int)pid;
        }
        if (errno != EINTR) return -errno;
    }
}

int martlet_wait(int pid, int *status) {
    for (;;) {
        int raw = 0;
        if (waitpid(pid, &raw, 0) == pid) {
            *status = exit_code(raw);
            return 0;
        }
        if (errno != EINTR) return -errno;
    }
}

int martlet_become_subreaper(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L) == 0 ? 0 : -errno; }

int martlet_set_name(const char *name) { return prctl(PR_SET_NAME, name, 0L, 0L, 0L) == 0 ? 0 : -errno; }

int martlet_signal_descriptor(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
    int error = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (error != 0) return -error;
    int descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    return descriptor < 0 ? -errno : descriptor;
}

int martlet_next_signal(int descriptor) {
    struct signalfd_siginfo information;
    ssize_t count = read(descriptor, &information, sizeof information);
    if (count == (ssize_t)sizeof information) return (int)information.ssi_signo;
    return count < 0 && errno != EAGAIN && errno != EINTR ? -errno : 0;
}

int martlet_pidfd_open(int pid) {
    long descriptor = syscall(SYS_pidfd_open, pid, 0);
    return descriptor < 0 ? -errno : (int)descriptor;
}

int martlet_pidfd_send_signal(int descriptor, int number) {
    return syscall(SYS_pidfd_send_signal, descriptor, number, NULL, 0) == 0 ? 0 : -errno;
}

int64_t martlet_wall_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
