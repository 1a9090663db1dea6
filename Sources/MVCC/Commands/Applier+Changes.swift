extension Applier {
    mutating func put(_ operation: PutOperation) throws(MVCCError) -> OperationResult {
        let head = try self.space.head(of: operation.key)
        let live = head.flatMap { $0.isTombstone ? nil : $0 }
        let needsPrevious = self.keepsChanges || operation.wantsPrevious || operation.ignoresValue
        var previous: KeyValue?
        if needsPrevious, let live { previous = try self.space.load(live.modified) }
        let revision = self.nextRevision
        let value = KeyValue(
            key: operation.key,
            createRevision: live?.createRevision ?? revision.main,
            modRevision: revision.main,
            version: (live?.version ?? 0) + 1,
            value: operation.ignoresValue ? previous?.value ?? [] : operation.value,
            lease: operation.ignoresLease ? live?.lease ?? 0 : operation.lease
        )
        let record = RevisionRecord(previous: head?.modified, isTombstone: false, keyValue: value)
        try self.space.append(record, at: revision)
        let newHead = KeyHead(
            modified: revision,
            createRevision: value.createRevision,
            version: value.version,
            lease: value.lease
        )
        try self.space.setHead(newHead, of: operation.key, replacing: head)
        self.leases.move(operation.key, from: live?.lease ?? 0, to: value.lease)
        self.note(value, isDeletion: false, previous: previous)
        return .put(previous: operation.wantsPrevious ? previous : nil, revision: self.revision)
    }

    mutating func delete(_ operation: DeleteOperation) throws(MVCCError) -> OperationResult {
        var found: [(key: [UInt8], head: KeyHead)] = []
        try self.space.visitHeads(in: operation.range) { key, head throws(MVCCError) in
            if !head.isTombstone { found.append((key.withUnsafeBufferPointer { Array($0) }, head)) }
            return true
        }
        var previous: [KeyValue] = []
        for (key, head) in found {
            let needsPrevious = self.keepsChanges || operation.wantsPrevious
            let before = needsPrevious ? try self.space.load(head.modified) : nil
            let revision = self.nextRevision
            let tombstone = KeyValue(key: key, modRevision: revision.main)
            let record = RevisionRecord(previous: head.modified, isTombstone: true, keyValue: tombstone)
            try self.space.append(record, at: revision)
            let newHead = KeyHead(modified: revision, createRevision: 0, version: 0, lease: 0)
            try self.space.setHead(newHead, of: key, replacing: head)
            self.leases.move(key, from: head.lease, to: 0)
            self.note(tombstone, isDeletion: true, previous: before)
            if operation.wantsPrevious, let before { previous.append(before) }
        }
        return .delete(count: Int64(found.count), previous: previous, revision: self.revision)
    }

    /// Counts a change, and keeps it if somebody watches.
    private mutating func note(_ value: KeyValue, isDeletion: Bool, previous: KeyValue?) {
        self.currentCount += 1
        if isDeletion { self.deleteCount += 1 } else { self.putCount += 1 }
        guard self.keepsChanges else { return }
        self.current.append(ChangeEvent(isDeletion: isDeletion, current: value, previous: previous))
    }
}
