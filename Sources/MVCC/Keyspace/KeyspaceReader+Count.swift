extension KeyspaceReader {
    /// How many keys of the range exist at a revision that is known to be readable.
    ///
    /// The newest revision is counted by the blocks of `counts`. An older one differs from it by the keys that were
    /// changed since, as long as these are not too many to look at.
    func count(_ range: KeyRange, at revision: Int64) throws(MVCCError) -> Int64 {
        if let counts = self.counts {
            let newest = try counts.count(range, in: self)
            let recordsMax = max(256, newest / 8)
            if let lost = try self.lostKeys(in: range, since: revision, recordsMax: recordsMax) { return newest + lost }
        }
        var count: Int64 = 0
        try self.visitHeads(in: range) { _, head throws(MVCCError) in
            if try self.locate(head, at: revision) != nil { count += 1 }
            return true
        }
        return count
    }

    /// How many more keys of the range existed at `revision` than do now; nil when more than `recordsMax` records came
    /// after it.
    private func lostKeys(
        in range: KeyRange,
        since revision: Int64,
        recordsMax: Int64
    ) throws(MVCCError) -> Int64? {
        guard revision < .max else { return 0 }
        var changed: Set<[UInt8]> = []
        var seen: Int64 = 0
        try self.visitRecords(from: Revision(main: revision + 1)) { _, bytes throws(MVCCError) in
            seen += 1
            guard seen <= recordsMax else { return false }
            guard let key = RevisionRecord.key(in: bytes) else {
                throw MVCCError(.corrupt, "a stored record is broken")
            }
            if range.contains(key) { changed.insert(key) }
            return true
        }
        guard seen <= recordsMax else { return nil }
        var lost: Int64 = 0
        for key in changed {
            // What was changed after a readable revision is still known.
            guard let head = try self.head(of: key) else { continue }
            let existed = try self.locate(head, at: revision) != nil
            lost += (existed ? 1 : 0) - (head.isTombstone ? 0 : 1)
        }
        return lost
    }
}
