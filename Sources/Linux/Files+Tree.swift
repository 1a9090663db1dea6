internal import Glibc

extension Files {
    /// Removes a directory with everything in it, following no link and crossing no mount point: what is mounted inside
    /// makes it fail with `EBUSY` or `EXDEV` rather than be emptied. A path that is gone is no error.
    package static func removeTree(_ path: String) throws(SyscallError) {
        guard let kind = Self.kind(of: path) else { return }
        guard kind == .directory else { return try Self.remove(path) }
        let parent = try Descriptor(path: Self.parent(path), [.readOnly, .directory])
        try Self.removeTree(
            named: String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]),
            in: parent
        )
    }

    /// Removes a name below an open directory.
    package static func removeTree(named name: String, in parent: Descriptor) throws(SyscallError) {
        if unlinkat(parent.number, name, 0) == 0 || Glibc.errno == ENOENT { return }
        guard Glibc.errno == EISDIR || Glibc.errno == EPERM else {
            throw SyscallError(call: "unlinkat", object: name, errno: Glibc.errno)
        }
        let directory = try Descriptor(in: parent, name: name, [.readOnly, .directory, .noFollow])
        var above = stat()
        var here = stat()
        guard fstat(parent.number, &above) == 0, fstat(directory.number, &here) == 0 else {
            throw SyscallError(call: "fstat", object: name, errno: Glibc.errno)
        }
        guard above.st_dev == here.st_dev else { throw SyscallError(call: "unlinkat", object: name, errno: EXDEV) }
        for entry in try Self.names(in: "/proc/self/fd/\(directory.number)") {
            try Self.removeTree(named: entry, in: directory)
        }
        guard unlinkat(parent.number, name, AT_REMOVEDIR) != 0, Glibc.errno != ENOENT else { return }
        throw SyscallError(call: "unlinkat", object: name, errno: Glibc.errno)
    }
}
