#pragma once
#include <stddef.h>
#include <stdint.h>

/* openat2(2) with RESOLVE_IN_ROOT: `directory` is the root that neither "..", an absolute path nor a symbolic link
 * leaves. Returns a descriptor. */
int martlet_open_in_root(int directory, const char *path, int flags, unsigned mode);

/* statfs(2), reduced to what CRI reports. */
struct martlet_filesystem {
    int64_t type;
    uint64_t block_size, blocks, blocks_free, inodes, inodes_free;
};
int martlet_statfs(const char *path, struct martlet_filesystem *result);

/* mount(2) and umount2(2). */
int martlet_mount(const char *source, const char *target, const char *type, uint64_t flags, const char *data);
int martlet_unmount(const char *target, int flags);

/* mknodat(2) with the device number given by its parts; `mode` holds the file type too. */
int martlet_make_node(int directory, const char *name, unsigned mode, unsigned major, unsigned minor);

/* A lock of the whole file, exclusive and never waited for (flock(2)): -EWOULDBLOCK when another process holds it. */
int martlet_lock(int descriptor);

/* syncfs(2). */
int martlet_sync_filesystem(int descriptor);

/* fsetxattr(2) and lsetxattr(2). */
int martlet_set_attribute(int descriptor, const char *name, const void *value, size_t size);
int martlet_set_link_attribute(const char *path, const char *name, const void *value, size_t size);
