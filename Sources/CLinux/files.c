#define _GNU_SOURCE
#include "martlet_files.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

int martlet_open_in_root(int directory, const char *path, int flags, unsigned mode) {
    struct open_how how;
    memset(&how, 0, sizeof how);
    how.flags = (uint64_t)(flags | O_CLOEXEC);
    how.mode = mode;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    for (;;) {
        long result = syscall(SYS_openat2, directory, path, &how, sizeof how);
        if (result >= 0) return (int)result;
        /* EAGAIN: a rename raced with the walk, so the kernel could not prove that it stayed inside. */
        if (errno != EAGAIN && errno != EINTR) return -errno;
    }
}

int martlet_statfs(const char *path, struct martlet_filesystem *result) {
    struct statfs raw;
    if (statfs(path, &raw) != 0) return -errno;
    result->type = raw.f_type;
    result->block_size = (uint64_t)raw.f_bsize;
    result->blocks = raw.f_blocks;
    result->blocks_free = raw.f_bavail;
    result->inodes = raw.f_files;
    result->inodes_free = raw.f_ffree;
    return 0;
}

int martlet_mount(const char *source, const char *target, const char *type, uint64_t flags, const char *data) {
    return mount(source, target, type, (unsigned long)flags, data) == 0 ? 0 : -errno;
}

int martlet_unmount(const char *target, int flags) { return umount2(target, flags) == 0 ? 0 : -errno; }

int martlet_make_node(int directory, const char *name, unsigned mode, unsigned major_number, unsigned minor_number) {
    return mknodat(directory, name, (mode_t)mode, makedev(major_number, minor_number)) == 0 ? 0 : -errno;
}

int martlet_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : -errno; }

int martlet_sync_filesystem(int descriptor) { return syncfs(descriptor) == 0 ? 0 : -errno; }

int martlet_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
    return fsetxattr(descriptor, name, value, size, 0) == 0 ? 0 : -errno;
}

int martlet_set_link_attribute(const char *path, const char *name, const void *value, size_t size) {
    return lsetxattr(path, name, value, size, 0) == 0 ? 0 : -errno;
}
