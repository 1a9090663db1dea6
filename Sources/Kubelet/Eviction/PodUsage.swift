/// What one pod uses of what the node may run out of.
struct PodUsage: Hashable, Sendable {
    /// What one container uses.
    struct Container: Hashable, Sendable {
        var name: String
        var memoryBytes: Int64
        /// Its writable layer.
        var diskBytes: Int64
    }

    var containers: [Container] = []
    /// Its emptyDir volumes on the disk, by their names.
    var emptyDirBytes: [String: Int64] = [:]
    var logBytes: Int64 = 0
    var inodes: Int64 = 0
    var processes: Int64 = 0

    var memoryBytes: Int64 { self.containers.reduce(0) { $0 + $1.memoryBytes } }
    var diskBytes: Int64 {
        self.containers.reduce(self.logBytes + self.emptyDirBytes.values.reduce(0, +)) { $0 + $1.diskBytes }
    }
}
