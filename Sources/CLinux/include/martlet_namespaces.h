#pragma once
#include <stddef.h>

/* One namespace to make and keep: a CLONE_NEW* flag and the existing file its handle is bound over. */
struct martlet_pin {
    int flag;
    const char *name;   /* the file's name under /proc/self/ns */
    const char *target; /* the file that gets the bind mount */
};

/* One kernel parameter to set from inside the new namespaces: a file under /proc/sys and its text. */
struct martlet_parameter {
    const char *path;
    const char *value;
};

struct martlet_pin_request {
    const struct martlet_pin *pins;
    size_t pin_count;
    const struct martlet_parameter *parameters;
    size_t parameter_count;
    const char *hostname; /* null: unchanged; only with a new UTS namespace */
    int loopback_up;      /* with a new network namespace */
};

enum martlet_pin_step {
    MARTLET_PIN_CLONE = 1,
    MARTLET_PIN_UNSHARE,
    MARTLET_PIN_HOSTNAME,
    MARTLET_PIN_LOOPBACK,
    MARTLET_PIN_PARAMETER,
    MARTLET_PIN_BIND,
};

/* Makes the namespaces in a short-lived child and binds their handles over the given files, so that they live on
 * without a process. Returns 0, or -errno with `*step` and `*index` naming what failed; binds made before the failure
 * are undone. The calling process keeps its own namespaces. */
int martlet_pin_namespaces(const struct martlet_pin_request *request, int *step, size_t *index);
