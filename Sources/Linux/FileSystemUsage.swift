/// How full a file system is (statfs(2)).
package struct FileSystemUsage: Hashable, Sendable {
    /// The kernel's magic number for its type.
    package var type: Int64
    package var capacityBytes: UInt64
    package var availableBytes: UInt64
    package var inodes: UInt64
    package var inodesFree: UInt64

    package init(type: Int64, capacityBytes: UInt64, availableBytes: UInt64, inodes: UInt64, inodesFree: UInt64) {
        self.type = type
        self.capacityBytes = capacityBytes
        self.availableBytes = availableBytes
        self.inodes = inodes
        self.inodesFree = inodesFree
    }

    /// The type of a mounted namespace handle (`NSFS_MAGIC`).
    package static let namespaceHandle: Int64 = 0x6e73_6673
    /// The type of a cgroup v2 mount (`CGROUP2_SUPER_MAGIC`).
    package static let cgroup2: Int64 = 0x6367_7270
}
