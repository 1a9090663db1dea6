#pragma once
#include <stdint.h>

/* A listening stream socket at the path, which must not exist; non-blocking. */
int martlet_listen_unix(const char *path, int backlog);
/* A connected stream socket; blocking. */
int martlet_connect_unix(const char *path);
/* A connection, non-blocking; -EAGAIN when none waits. */
int martlet_accept(int listener);
/* Receives one descriptor sent with SCM_RIGHTS; blocks. */
int martlet_receive_descriptor(int socket);
/* pipe2(2) with O_CLOEXEC. */
int martlet_pipe(int ends[2]);
/* Sets or clears O_NONBLOCK. */
int martlet_set_nonblocking(int descriptor, int on);
/* TIOCSWINSZ. */
int martlet_resize_terminal(int descriptor, uint16_t columns, uint16_t rows);
/* A stream socket connected to a port of the loopback address (127.0.0.1, or ::1 with `is_ipv6`) as a process in the
 * network namespace at the path has it; null: in the caller's own. Non-blocking; waits up to the given seconds. A thread
 * that lives only for this enters the namespace, so that none of the caller's ever does. */
int martlet_connect_loopback(const char *network_namespace, int is_ipv6, uint16_t port, int timeout_seconds);
