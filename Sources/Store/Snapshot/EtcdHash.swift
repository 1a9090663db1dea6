internal import MVCC
internal import Storage

/// etcd's hashes of what a store holds: members that hold the same give the same number.
enum EtcdHash {
    /// HashKV: of what can be read at `revision`, and of the history up to it that is kept.
    ///
    /// Of what is at or below the compact revision only what exists at `revision` counts, for members may differ in how
    /// far they have removed the rest. etcd's exception: when nothing exists at `revision`, all that is kept counts.
    static func history(_ view: some KeyspaceReader, upTo revision: Int64) throws(MVCCError) -> UInt32 {
        var hash = Castagnoli()
        hash.update(EtcdBucket.key)
        let isEmpty = try !Self.hasKeys(view, at: revision)
        try view.visitEtcdRecords(from: Revision(main: 0)) { record throws(MVCCError) in
            guard record.key.revision.main <= revision else { return false }
            if record.key.revision.main <= view.compactRevision {
                // Older etcds remove a deletion at the compact revision itself: it never counts.
                guard !record.key.isTombstone, try !view.isCompacted(record) else { return true }
                if !isEmpty {
                    let last = try view.lastChange(of: record.userKey(), at: revision)
                    guard last?.revision == record.key.revision else { return true }
                }
            }
            hash.update(record.key.encoded())
            hash.update(record.value)
            return true
        }
        return hash.value
    }

    /// Hash: of all buckets, save for how far the log is applied.
    static func database(_ view: KeyspaceView) throws -> UInt32 {
        let sink = HashSink()
        try EtcdDump(view: view).write(to: sink)
        return sink.hash.value
    }

    private static func hasKeys(_ view: some KeyspaceReader, at revision: Int64) throws(MVCCError) -> Bool {
        var found = false
        try view.visitHeads(in: KeyRange(key: [0], rangeEnd: [0])) { _, head throws(MVCCError) in
            if let last = try view.lastChange(before: head, at: revision) { found = !last.isTombstone }
            return !found
        }
        return found
    }

    private final class HashSink: EtcdBucketSink {
        private(set) var hash = Castagnoli()
        private var bucket: [UInt8] = []

        func beginBucket(_ name: [UInt8]) {
            self.bucket = name
            self.hash.update(name)
        }

        func put(_ key: [UInt8], _ value: [UInt8]) {
            guard self.bucket != EtcdBucket.meta || (key != EtcdBucket.consistentIndex && key != EtcdBucket.term)
            else { return }
            self.hash.update(key)
            self.hash.update(value)
        }

        func endBucket() {}
    }
}
