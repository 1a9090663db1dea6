/// The removal of what nobody can read any more, in small steps that fit between writes.
///
/// Every record names its key's record before it, so the records between two compactions name all that has become
/// garbage: for a change at or below the compact revision, the change before it; for a deletion, the deletion itself.
package struct Compaction: Hashable, Sendable {
    /// Where to go on.
    package private(set) var position: Revision
    /// Up to which revision.
    package let target: Int64

    /// Compacts up to `target`, having been compacted up to `start` before.
    package init(from start: Int64, to target: Int64) {
        self.position = Revision(main: start)
        self.target = target
    }

    private enum Garbage {
        case record(Revision)
        case tombstone(Revision, key: [UInt8])
    }

    /// Looks at up to `count` records. Returns false when there is no more to do.
    package mutating func step(in space: some KeyspaceWriter, records count: Int) throws(MVCCError) -> Bool {
        var garbage: [Garbage] = []
        var seen = 0
        var next: Revision?
        let target = self.target
        try space.visitRecords(from: self.position) { revision, bytes throws(MVCCError) in
            guard revision.main <= target else { return false }
            guard seen < count else {
                next = revision
                return false
            }
            seen += 1
            let header = try RevisionRecord.Header(bytes)
            if let previous = header.previous { garbage.append(.record(previous)) }
            // A deletion at the target itself is still told to watchers that start there.
            if header.isTombstone, revision.main < target {
                let record = try RevisionRecord(bytes)
                garbage.append(.tombstone(revision, key: record.keyValue.key))
            }
            return true
        }
        for item in garbage { try Self.remove(item, from: space) }
        self.position = next ?? Revision(main: target)
        return next != nil
    }

    private static func remove(_ garbage: Garbage, from space: some KeyspaceWriter) throws(MVCCError) {
        switch garbage {
        case .record(let revision):
            try space.removeRecord(at: revision)
        case .tombstone(let revision, let key):
            try space.removeRecord(at: revision)
            if try space.head(of: key)?.modified == revision { try space.removeHead(of: key) }
        }
    }
}
