extension RangeQuery {
    /// Whether the answer is made of the values as they are stored, in the order in which they are stored.
    package var isPlain: Bool { self.effectiveOrder == .none && !self.hasFilter && !self.keysOnly }
}

extension KeyspaceReader {
    /// Evaluates a plain read without decoding what it finds: shows `body` each value's protobuf form, as it lies in
    /// the store. The result has everything but the values.
    package func range(
        plain query: RangeQuery,
        _ body: (Span<UInt8>) -> Void
    ) throws(MVCCError) -> RangeResult {
        precondition(query.isPlain, "a read that sorts, filters or leaves out values has to decode them")
        let revision = try self.check(query.revision)
        var result = RangeResult(revision: self.currentRevision)
        if query.countOnly {
            result.count = try self.count(query.range, at: revision)
            return result
        }
        let limit = query.limit > 0 ? query.limit : .max
        try self.visitHeads(in: query.range) { _, head throws(MVCCError) in
            guard let record = try self.locate(head, at: revision) else { return true }
            result.count += 1
            guard result.count <= limit else { return false }
            let isThere: Void? = try self.withRecord(at: record) { bytes throws(MVCCError) in
                guard bytes.count >= RevisionRecord.headerSize else {
                    throw MVCCError(.corrupt, "a stored record is too short")
                }
                body(bytes.extracting(RevisionRecord.headerSize..<bytes.count))
            }
            guard isThere != nil else {
                throw MVCCError(.corrupt, "no record of revision \(record.main).\(record.sub)")
            }
            return true
        }
        result.more = result.count > limit
        if result.more { result.count = try self.count(query.range, at: revision) }
        return result
    }
}
