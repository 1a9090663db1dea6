extension KeyspaceReader {
    /// Evaluates a read. Throws `.compacted` or `.futureRevision` if its revision can not be read.
    package func range(_ query: RangeQuery) throws(MVCCError) -> RangeResult {
        var query = query
        query.revision = try self.check(query.revision)
        return try self.range(checked: query)
    }

    /// The same, at a revision that is known to be readable.
    func range(checked query: RangeQuery) throws(MVCCError) -> RangeResult {
        let revision = query.revision
        var result = RangeResult(revision: self.currentRevision)
        let order = query.effectiveOrder
        let mustSeeAll = order != .none || query.hasFilter
        if query.countOnly {
            result.count = try self.count(query.range, at: revision)
            return result
        }
        let limit = query.limit > 0 && !mustSeeAll ? query.limit : .max
        try self.visitHeads(in: query.range) { key, head throws(MVCCError) in
            guard let record = try self.locate(head, at: revision) else { return true }
            result.count += 1
            if result.count > limit { return false }
            let isEnough = query.keysOnly && record == head.modified && query.sortTarget != .value
            let value = isEnough ? Self.makeKeyValue(key, head) : try self.load(record)
            if query.admits(value) { result.values.append(value) }
            return true
        }
        if result.count > limit { result.count = try self.count(query.range, at: revision) }
        if order != .none { Self.sort(&result.values, by: query.sortTarget, order) }
        if query.limit > 0 {
            let excess = result.values.count - Int(clamping: query.limit)
            if excess > 0 { result.values.removeLast(excess) }
            result.more = mustSeeAll ? excess > 0 : result.count > query.limit
        }
        if query.keysOnly {
            for index in result.values.indices { result.values[index].value = [] }
        }
        return result
    }

    /// One key at `revision` (0: the newest), or nil when it does not exist then.
    package func value(of key: [UInt8], at revision: Int64 = 0) throws(MVCCError) -> KeyValue? {
        let revision = try self.check(revision)
        guard let head = try self.head(of: key) else { return nil }
        guard let record = try self.locate(head, at: revision) else { return nil }
        return try self.load(record)
    }

    /// The key and value of a record that must be there.
    package func load(_ revision: Revision) throws(MVCCError) -> KeyValue {
        let value = try self.withRecord(at: revision) { bytes throws(MVCCError) in
            KeyValue(encoded: bytes, from: RevisionRecord.headerSize)
        }
        guard let value = value ?? nil else {
            throw MVCCError(.corrupt, "no record of revision \(revision.main).\(revision.sub)")
        }
        return value
    }

    /// The revision to read at.
    func check(_ revision: Int64) throws(MVCCError) -> Int64 {
        guard revision > 0 else { return self.currentRevision }
        guard revision <= self.currentRevision else {
            throw MVCCError(.futureRevision, "revision \(revision) of \(self.currentRevision)")
        }
        guard revision >= self.compactRevision else {
            throw MVCCError(.compacted, "revision \(revision), compacted at \(self.compactRevision)")
        }
        return revision
    }

    /// The record that says what the key was at `revision`; nil when it did not exist then.
    func locate(_ head: KeyHead, at revision: Int64) throws(MVCCError) -> Revision? {
        if head.modified.main <= revision { return head.isTombstone ? nil : head.modified }
        return try self.followChain(from: head.modified, to: revision)
    }

    private func followChain(from newest: Revision, to revision: Int64) throws(MVCCError) -> Revision? {
        var current = newest
        while true {
            let header = try self.withRecord(at: current) { bytes throws(MVCCError) in
                try RevisionRecord.Header(bytes)
            }
            // Compaction removes only what no readable revision can see: a cut chain means "did not exist".
            guard let header else { return nil }
            if current.main <= revision { return header.isTombstone ? nil : current }
            guard let previous = header.previous else { return nil }
            current = previous
        }
    }

    private static func makeKeyValue(_ key: Span<UInt8>, _ head: KeyHead) -> KeyValue {
        KeyValue(
            key: key.withUnsafeBufferPointer { Array($0) },
            createRevision: head.createRevision,
            modRevision: head.modified.main,
            version: head.version,
            lease: head.lease
        )
    }

    private static func sort(
        _ values: inout [KeyValue],
        by target: RangeQuery.SortTarget,
        _ order: RangeQuery.SortOrder
    ) {
        func precedes(_ left: KeyValue, _ right: KeyValue) -> Bool {
            switch target {
            case .key: left.key.lexicographicallyPrecedes(right.key)
            case .version: left.version < right.version
            case .createRevision: left.createRevision < right.createRevision
            case .modRevision: left.modRevision < right.modRevision
            case .value: left.value.lexicographicallyPrecedes(right.value)
            }
        }
        values.sort { order == .ascending ? precedes($0, $1) : precedes($1, $0) }
    }
}
