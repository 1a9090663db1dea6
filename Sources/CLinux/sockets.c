#define _GNU_SOURCE
#include "martlet_sockets.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static int unix_address(const char *path, struct sockaddr_un *address) {
    size_t length = strlen(path);
    if (length >= sizeof address->sun_path) return -ENAMETOOLONG;
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    memcpy(address->sun_path, path, length);
    return 0;
}

static int close_with(int descriptor) {
    int error = errno;
    close(descriptor);
    return -error;
}

int martlet_listen_unix(const char *path, int backlog) {
    struct sockaddr_un address;
    int error = unix_address(path, &address);
    if (error != 0) return error;
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return -errno;
    if (bind(descriptor, (struct sockaddr *)&address, sizeof address) != 0) return close_with(descriptor);
    if (listen(descriptor, backlog) != 0) return close_with(descriptor);
    return descriptor;
}

int martlet_connect_unix(const char *path) {
    struct sockaddr_un address;
    int error = unix_address(path, &address);
    if (error != 0) return error;
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -errno;
    while (connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0)
        if (errno != EINTR) return close_with(descriptor);
    return descriptor;
}

int martlet_accept(int listener) {
    for (;;) {
        int descriptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor >= 0) return descriptor;
        if (errno != EINTR && errno != ECONNABORTED) return -errno;
    }
}

int martlet_receive_descriptor(int socket_descriptor) {
    char byte[256]; /* the OCI runtime sends the terminal's name along */
    struct iovec part = {.iov_base = byte, .iov_len = sizeof byte};
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(int))];
    } control;
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.space, .msg_controllen = sizeof control.space};
    ssize_t count;
    do count = recvmsg(socket_descriptor, &message, MSG_CMSG_CLOEXEC);
    while (count < 0 && errno == EINTR);
    if (count < 0) return -errno;
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header == NULL || header->cmsg_type != SCM_RIGHTS || header->cmsg_len != CMSG_LEN(sizeof(int))) return -EPROTO;
    int descriptor;
    memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
    return descriptor;
}

int martlet_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : -errno; }

int martlet_set_nonblocking(int descriptor, int on) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0) return -errno;
    flags = on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
    return fcntl(descriptor, F_SETFL, flags) == 0 ? 0 : -errno;
}

int martlet_resize_terminal(int descriptor, uint16_t columns, uint16_t rows) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(descriptor, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}

struct loopback_request {
    const char *network_namespace;
    int is_ipv6, timeout_seconds, result;
    uint16_t port;
};

static int connect_loopback(const struct loopback_request *request) {
    int descriptor = socket(request->is_ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -errno;
    /* On Linux the time limit for sending holds for connect(2) too. */
    struct timeval limit = {.tv_sec = request->timeout_seconds};
    if (setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) != 0) return close_with(descriptor);
    struct sockaddr_in address4 = {
        .sin_family = AF_INET, .sin_port = htons(request->port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct sockaddr_in6 address6 = {
        .sin6_family = AF_INET6, .sin6_port = htons(request->port), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    int result = request->is_ipv6 ? connect(descriptor, (struct sockaddr *)&address6, sizeof address6)
                                  : connect(descriptor, (struct sockaddr *)&address4, sizeof address4);
    if (result != 0) {
        if (errno == EINPROGRESS || errno == EAGAIN) errno = ETIMEDOUT;
        return close_with(descriptor);
    }
    int error = martlet_set_nonblocking(descriptor, 1);
    if (error < 0) {
        close(descriptor);
        return error;
    }
    return descriptor;
}

static void *connect_in_namespace(void *argument) {
    struct loopback_request *request = argument;
    int handle = open(request->network_namespace, O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        request->result = -errno;
        return NULL;
    }
    if (setns(handle, CLONE_NEWNET) != 0) {
        request->result = close_with(handle);
        return NULL;
    }
    close(handle);
    request->result = connect_loopback(request);
    return NULL;
}

int martlet_connect_loopback(const char *network_namespace, int is_ipv6, uint16_t port, int timeout_seconds) {
    struct loopback_request request = {
        .network_namespace = network_namespace, .is_ipv6 = is_ipv6, .timeout_seconds = timeout_seconds, .port = port};
    if (network_namespace == NULL) return connect_loopback(&request);
    pthread_t thread;
    int error = pthread_create(&thread, NULL, connect_in_namespace, &request);
    if (error != 0) return -error;
    pthread_join(thread, NULL);
    return request.result;
}
