extension KeyspaceReader {
    /// The changes in `range` from `start` on, for a watcher that is behind what is kept in memory.
    ///
    /// Looks at up to `recordsMax` records, always whole revisions. `next` is the revision to go on from: everything
    /// before it has been looked at. Throws `.compacted` if changes from `start` on are not all kept.
    package func changes(
        from start: Int64,
        in range: KeyRange,
        recordsMax: Int
    ) throws(MVCCError) -> (events: [ChangeEvent], next: Int64) {
        guard start >= self.compactRevision else {
            throw MVCCError(.compacted, "changes from \(start), compacted at \(self.compactRevision)")
        }
        var events: [ChangeEvent] = []
        var seen = 0
        var next = self.currentRevision + 1
        var last: Int64 = 0
        try self.visitRecords(from: Revision(main: start)) { revision, bytes throws(MVCCError) in
            if seen >= recordsMax, revision.main != last {
                next = revision.main
                return false
            }
            seen += 1
            last = revision.main
            let record = try RevisionRecord(bytes)
            guard range.contains(record.keyValue.key) else { return true }
            events.append(try self.makeEvent(record))
            return true
        }
        return (events, next)
    }

    private func makeEvent(_ record: RevisionRecord) throws(MVCCError) -> ChangeEvent {
        var previous: KeyValue?
        // The change before may be compacted away, or have been a deletion: either way nothing is there to show.
        if let revision = record.previous {
            previous =
                try self.withRecord(at: revision) { bytes throws(MVCCError) -> KeyValue? in
                    let before = try RevisionRecord(bytes)
                    return before.isTombstone ? nil : before.keyValue
                } ?? nil
        }
        return ChangeEvent(isDeletion: record.isTombstone, current: record.keyValue, previous: previous)
    }
}
