internal import Glibc

/// What a directory tree takes on its disk.
package struct DirectoryUsage: Hashable, Sendable {
    /// Blocks in use, so a sparse file counts what is written of it.
    package var bytes: Int64 = 0
    /// Files of every kind; one with several names counts once for each.
    package var inodes: Int64 = 0

    /// No usage.
    package init() {}

    /// Deeper trees count up to here: whoever nests more hides only names.
    private static let depthMax = 128

    /// Measures a tree, following no link and crossing no mount point. Blocking. What vanishes meanwhile does not
    /// count, nor does a path that is not there.
    package static func of(_ path: String) -> DirectoryUsage {
        var usage = DirectoryUsage()
        guard let root = try? Descriptor(path: path, [.readOnly, .directory, .noFollow]) else { return usage }
        var status = stat()
        guard fstat(root.number, &status) == 0 else { return usage }
        usage.add(root, device: status.st_dev, depth: 0)
        return usage
    }

    private mutating func add(_ directory: Descriptor, device: dev_t, depth: Int) {
        guard depth < Self.depthMax, let names = try? Files.names(in: "/proc/self/fd/\(directory.number)") else {
            return
        }
        for name in names {
            var status = stat()
            guard fstatat(directory.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_dev == device else {
                continue
            }
            self.bytes += Int64(status.st_blocks) * 512
            self.inodes += 1
            guard status.st_mode & S_IFMT == S_IFDIR,
                let inner = try? Descriptor(in: directory, name: name, [.readOnly, .directory, .noFollow])
            else { continue }
            self.add(inner, device: device, depth: depth + 1)
        }
    }
}
