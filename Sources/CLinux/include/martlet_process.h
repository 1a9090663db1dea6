#pragma once
#include <stdint.h>

struct martlet_spawn {
    const char *path;
    char *const *arguments;   /* null-terminated, with argv[0] */
    char *const *environment; /* null-terminated */
    const char *directory;    /* null: the parent's */
    int standard[3];          /* descriptors for 0, 1, 2; -1: /dev/null */
    int new_session;
};

/* posix_spawn(3): the child has default signal handlers, no blocked signals and no descriptor above 2. Returns its pid;
 * a path that cannot be executed is an error here, not an exit status. */
int martlet_spawn(const struct martlet_spawn *request);

/* fork(2), for a process of a single thread: 0 in the child. */
int martlet_fork(void);

/* The next child that has ended: its pid, or 0 when none has, or -ECHILD. `*status` is the exit code, or 128 + the
 * number of the signal that ended it. */
int martlet_reap(int *status);

/* Waits for one child; status as above. */
int martlet_wait(int pid, int *status);

/* prctl(2): orphans of this process's descendants become its children. */
int martlet_become_subreaper(void);

/* prctl(2) PR_SET_NAME. */
int martlet_set_name(const char *name);

/* A descriptor that reads when one of the signals is pending; the signals are blocked in the calling thread. */
int martlet_signal_descriptor(const int *signals, int count);

/* Reads one pending signal's number from it; 0 when none. */
int martlet_next_signal(int descriptor);

int martlet_pidfd_open(int pid);
int martlet_pidfd_send_signal(int descriptor, int signal);

/* Nanoseconds of CLOCK_REALTIME since the epoch. */
int64_t martlet_wall_clock(void);
