internal import Glibc

/// A device of the host, by its file.
package struct DeviceNode: Hashable, Sendable {
    package var path: String
    package var isBlock: Bool
    package var major: UInt32
    package var minor: UInt32
    /// Permission bits.
    package var mode: UInt32
    package var user: UInt32
    package var group: UInt32

    /// Nil when the path is no device; links are followed.
    package init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let type = status.st_mode & S_IFMT
        guard type == S_IFCHR || type == S_IFBLK else { return nil }
        let device = UInt64(status.st_rdev)
        self.path = path
        self.isBlock = type == S_IFBLK
        // The layout of glibc's dev_t.
        self.major = UInt32(truncatingIfNeeded: (device >> 8) & 0xfff | (device >> 32) & 0xffff_f000)
        self.minor = UInt32(truncatingIfNeeded: device & 0xff | (device >> 12) & 0xffff_ff00)
        self.mode = UInt32(status.st_mode) & 0o7777
        self.user = status.st_uid
        self.group = status.st_gid
    }

    /// The device at a path, or all below it if it is a directory.
    package static func find(_ path: String) -> [DeviceNode] {
        if let node = DeviceNode(path: path) { return [node] }
        return self.all(below: path)
    }

    /// The devices below a directory, without those that a container gets anew: terminals, queues and shared memory.
    package static func all(below directory: String) -> [DeviceNode] {
        let skipped: Set<String> = ["pts", "shm", "fd", "mqueue", ".lxc", ".lxd-mounts", ".udev", "console"]
        return ((try? Files.names(in: directory)) ?? []).filter { !skipped.contains($0) }.flatMap { name in
            let path = "\(directory)/\(name)"
            switch Files.kind(of: path) {
            case .directory: return self.all(below: path)
            case .other: return DeviceNode(path: path).map { [$0] } ?? []
            case .file, .link, nil: return []
            }
        }
    }
}
