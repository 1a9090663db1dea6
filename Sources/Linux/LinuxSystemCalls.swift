internal import CLinux
internal import Glibc

/// The kernel itself.
package struct LinuxSystemCalls: SystemCalls {
    package init() {}

    package func mount(_ mount: Mount) throws(SyscallError) {
        // The kernel ignores every other flag when it binds: they take a second call.
        let isBind = mount.flags.contains(.bind)
        let propagation = mount.flags.intersection([.private, .slave, .shared, .unbindable])
        let later: MountFlags = [.readOnly, .noSetUserID, .noDevices, .noExecution, .noAccessTime]
        var first = mount.flags.subtracting(propagation)
        if propagation.isEmpty || isBind || !mount.type.isEmpty {
            if !propagation.isEmpty && !isBind { first.remove(.recursive) }
            try Self.call(mount, flags: isBind ? first.intersection([.bind, .recursive]) : first)
        }
        if isBind, !mount.flags.isDisjoint(with: later) {
            let flags = mount.flags.intersection(later).union([.bind, .remount])
            try self.undoing(mount) { () throws(SyscallError) in try Self.call(mount, flags: flags) }
        }
        if !propagation.isEmpty {
            let flags = propagation.union(mount.flags.intersection(.recursive))
            try self.undoing(mount) { () throws(SyscallError) in
                try Self.call(Mount(source: "none", target: mount.target), flags: flags)
            }
        }
    }

    private func undoing(_ mount: Mount, _ step: () throws(SyscallError) -> Void) throws(SyscallError) {
        do throws(SyscallError) {
            try step()
        } catch {
            if mount.flags.contains(.bind) { _ = martlet_unmount(mount.target, Int32(MNT_DETACH)) }
            throw error
        }
    }

    private static func call(_ mount: Mount, flags: MountFlags) throws(SyscallError) {
        let type = mount.type.isEmpty ? nil : mount.type
        let data = mount.data.isEmpty ? nil : mount.data
        // The kernel copies one page of data and silently cuts what does not fit.
        guard mount.data.utf8.count < 4096 else {
            throw SyscallError(call: "mount", object: mount.target, errno: ENAMETOOLONG)
        }
        try checked(martlet_mount(mount.source, mount.target, type, flags.rawValue, data), "mount", mount.target)
    }

    package func unmount(_ target: String) throws(SyscallError) {
        let noFollow: Int32 = 8  // UMOUNT_NOFOLLOW
        let result = martlet_unmount(target, Int32(MNT_DETACH) | noFollow)
        // EINVAL: not a mount point.
        if result == -EINVAL || result == -ENOENT { return }
        try checked(result, "umount2", target)
    }

    package func kill(pid: Int32, signal: Int32) throws(SyscallError) {
        precondition(pid > 0, "a signal goes to one process")
        guard Glibc.kill(pid, signal) != 0, Glibc.errno != ESRCH else { return }
        throw SyscallError(call: "kill", object: "\(pid)", errno: Glibc.errno)
    }

    package func usage(ofFileSystemAt path: String) throws(SyscallError) -> FileSystemUsage {
        var raw = martlet_filesystem()
        try checked(martlet_statfs(path, &raw), "statfs", path)
        return FileSystemUsage(
            type: raw.type,
            capacityBytes: raw.blocks &* raw.block_size,
            availableBytes: raw.blocks_free &* raw.block_size,
            inodes: raw.inodes,
            inodesFree: raw.inodes_free
        )
    }

    package func mountTable() throws(SyscallError) -> MountTable {
        MountTable(parsing: try Files.read("/proc/self/mountinfo"))
    }

    package func removeCgroup(_ path: String) throws(SyscallError) {
        let names: [String]
        do throws(SyscallError) {
            names = try Files.names(in: path)
        } catch {
            if error.isNotFound { return }
            throw error
        }
        // Its files go with it; only directories have to be removed, children first.
        for name in names where Files.kind(of: path + "/" + name) == .directory {
            try self.removeCgroup(path + "/" + name)
        }
        guard rmdir(path) != 0, Glibc.errno != ENOENT else { return }
        throw SyscallError(call: "rmdir", object: path, errno: Glibc.errno)
    }
}
