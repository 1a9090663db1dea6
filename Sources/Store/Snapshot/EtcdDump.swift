internal import MVCC
internal import Raft
internal import Storage

/// What a member holds, in the buckets of an etcd's database: what etcd 3.4 and later make of it is the same store.
///
/// Who takes part in the cluster is left out, as is the cluster's version: etcd's restore drops the one, and refuses a
/// version newer than its own.
struct EtcdDump {
    let view: KeyspaceView

    func write(to sink: some EtcdBucketSink) throws {
        try Self.bucket(EtcdBucket.alarm, of: sink)
        try Self.bucket(EtcdBucket.auth, of: sink) { try self.writeAuth(to: sink) }
        try Self.bucket(EtcdBucket.authRoles, of: sink) { try self.view.visitRoles { try sink.put($0, $1) } }
        try Self.bucket(EtcdBucket.authUsers, of: sink) { try self.view.visitUsers { try sink.put($0, $1) } }
        try Self.bucket(EtcdBucket.cluster, of: sink)
        try Self.bucket(EtcdBucket.key, of: sink) { try self.writeKeys(to: sink) }
        try Self.bucket(EtcdBucket.lease, of: sink) { try self.writeLeases(to: sink) }
        try Self.bucket(EtcdBucket.members, of: sink)
        try Self.bucket(EtcdBucket.membersRemoved, of: sink)
        try Self.bucket(EtcdBucket.meta, of: sink) { try self.writeMeta(to: sink) }
    }

    private static func bucket(
        _ name: [UInt8],
        of sink: some EtcdBucketSink,
        _ body: () throws -> Void = {}
    ) throws {
        sink.beginBucket(name)
        try body()
        try sink.endBucket()
    }

    private func writeKeys(to sink: some EtcdBucketSink) throws {
        // What a compaction has not come to yet is left out here: the file says that it is finished.
        let isSwept = self.view.numbers.sweptRevision >= self.view.compactRevision
        try self.view.visitEtcdRecords(from: Revision(main: 0)) { record throws(MVCCError) in
            if !isSwept, try self.view.isCompacted(record) { return true }
            do throws(StorageError) {
                try sink.put(record.key.encoded(), record.value)
            } catch {
                throw MVCCError(.storage, error.message, cause: error)
            }
            return true
        }
    }

    private func writeLeases(to sink: some EtcdBucketSink) throws {
        try self.view.visitLeases { lease in
            var key: [UInt8] = []
            key.append(bigEndian: UInt64(bitPattern: lease.id))
            let stored = EtcdLease(id: lease.id, timeToLive: lease.timeToLive, remaining: lease.remaining)
            try sink.put(key, stored.encoded())
        }
    }

    private func writeAuth(to sink: some EtcdBucketSink) throws {
        let book = try self.view.auth()
        try sink.put(EtcdBucket.authEnabled, [book.isEnabled ? 1 : 0])
        var revision: [UInt8] = []
        revision.append(bigEndian: book.revision)
        try sink.put(EtcdBucket.authRevision, revision)
    }

    private func writeMeta(to sink: some EtcdBucketSink) throws {
        let applied = self.view.numbers.applied
        var index: [UInt8] = []
        index.append(bigEndian: applied.index.rawValue)
        try sink.put(EtcdBucket.consistentIndex, index)
        if self.view.compactRevision > 0 {
            let revision = EtcdRevisionKey(Revision(main: self.view.compactRevision)).encoded()
            try sink.put(EtcdBucket.finishedCompaction, revision)
            try sink.put(EtcdBucket.scheduledCompaction, revision)
        }
        var term: [UInt8] = []
        term.append(bigEndian: applied.term.rawValue)
        try sink.put(EtcdBucket.term, term)
    }
}
