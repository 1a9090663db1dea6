internal import MVCC
internal import Storage

/// What `snapshot status` says about a file.
package struct SnapshotStatus: Hashable, Sendable {
    /// The CRC-32C of all buckets' names, keys and values.
    package var hash: UInt32 = 0
    /// The revision of the last change.
    package var revision: Int64 = 0
    /// How many keys all buckets have.
    package var totalKeys = 0
    /// How many bytes the database has, without the hash behind it.
    package var totalBytes = 0

    /// Examines a file; the hash behind it, if there is one, is not looked at, as in etcd.
    package init(path: String) throws {
        let database = try EtcdDatabase(path: path, skipsHashCheck: true)
        self.totalBytes = database.file.size
        do {
            try self.examine(BoltWalk(database.file))
        } catch {
            throw SnapshotError(error)
        }
    }

    private mutating func examine(_ walk: BoltWalk) throws {
        var hash = Castagnoli()
        var status = self
        try walk.visitBuckets { name, bucket in
            hash.update(name)
            try walk.visit(bucket) { key, value, _ in
                hash.update(key)
                hash.update(value)
                status.totalKeys += 1
                guard name == EtcdBucket.key else { return }
                guard let revision = EtcdRevisionKey(key) else {
                    throw SnapshotError(.damaged, "key \(status.totalKeys) is no revision")
                }
                status.revision = revision.revision.main
            }
        }
        status.hash = hash.value
        self = status
    }
}
