internal import MVCC

/// A change as etcd stores it.
struct EtcdRecord {
    var key: EtcdRevisionKey
    /// mvccpb.KeyValue; of a deletion it has the key alone.
    var value: [UInt8]

    /// The key that was changed.
    func userKey() throws(MVCCError) -> [UInt8] {
        guard let value = KeyValue(encoded: self.value.span) else {
            throw MVCCError(.corrupt, "a stored record is broken")
        }
        return value.key
    }
}

extension KeyspaceReader {
    /// Visits the records from `start` on in order of revision, until `body` returns false.
    func visitEtcdRecords(
        from start: Revision,
        _ body: (EtcdRecord) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        try self.visitRecords(from: start) { revision, bytes throws(MVCCError) in
            let header = try RevisionRecord.Header(bytes)
            let value: [UInt8]
            if header.isTombstone {
                let record = try RevisionRecord(bytes)
                value = KeyValue(key: record.keyValue.key, modRevision: 0).encoded()
            } else {
                let stored = bytes.extracting(RevisionRecord.headerSize..<bytes.count)
                value = stored.withUnsafeBufferPointer { Array($0) }
            }
            let key = EtcdRevisionKey(revision, isTombstone: header.isTombstone)
            return try body(EtcdRecord(key: key, value: value))
        }
    }

    /// Whether nobody can ask for a record any more: it is at or below the compact revision, and so is a later change
    /// of its key, or it is a deletion below that revision.
    func isCompacted(_ record: EtcdRecord) throws(MVCCError) -> Bool {
        let revision = record.key.revision
        guard revision.main <= self.compactRevision else { return false }
        if record.key.isTombstone, revision.main < self.compactRevision { return true }
        return try self.lastChange(of: record.userKey(), at: self.compactRevision)?.revision != revision
    }

    /// The key's last change at or before `revision`, deletions too; nil if none is kept.
    func lastChange(
        of key: [UInt8],
        at revision: Int64
    ) throws(MVCCError) -> (revision: Revision, isTombstone: Bool)? {
        guard let head = try self.head(of: key) else { return nil }
        return try self.lastChange(before: head, at: revision)
    }

    /// The same for a key whose newest state is known.
    func lastChange(
        before head: KeyHead,
        at revision: Int64
    ) throws(MVCCError) -> (revision: Revision, isTombstone: Bool)? {
        if head.modified.main <= revision { return (head.modified, head.isTombstone) }
        var next: Revision? = head.modified
        while let current = next {
            let header = try self.withRecord(at: current) { bytes throws(MVCCError) in
                try RevisionRecord.Header(bytes)
            }
            guard let header else { return nil }
            if current.main <= revision { return (current, header.isTombstone) }
            next = header.previous
        }
        return nil
    }
}
