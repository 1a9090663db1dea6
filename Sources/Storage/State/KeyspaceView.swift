package import MVCC

/// A consistent view of the applied state. Used by one thread at a time.
package class KeyspaceView: KeyspaceReader {
    let transaction: LMDBTransaction
    let trees: StateTrees
    let heads: HeadTree
    let history: CountsHistory

    /// Revisions, and how far the log is applied.
    package internal(set) var numbers: StateNumbers

    package var currentRevision: Int64 { self.numbers.currentRevision }
    package var compactRevision: Int64 { self.numbers.compactRevision }

    /// How many keys exist in this view, unless so much was committed since it began that nobody remembers.
    package var counts: KeyCounts? { self.history.counts(of: self.transaction.id) }

    init(
        _ transaction: LMDBTransaction,
        _ trees: StateTrees,
        _ history: CountsHistory
    ) throws(StorageError) {
        self.transaction = transaction
        self.trees = trees
        self.history = history
        self.heads = HeadTree(transaction: transaction, tree: trees.heads)
        self.numbers = try Self.readNumbers(transaction, trees)
    }

    static func readNumbers(_ transaction: LMDBTransaction, _ trees: StateTrees) throws(StorageError) -> StateNumbers {
        let stored = transaction.with(Self.numbersKey, in: trees.numbers) { StateNumbers($0) }
        switch stored {
        case .found(let numbers?): return numbers
        case .found(nil): throw StorageError(.corrupt, "the stored numbers of the state are broken")
        case .absent: return StateNumbers()
        case .failed(let error): throw error
        }
    }

    /// How many keys are known, deleted ones too until a compaction forgets them.
    package func keyCount() throws(StorageError) -> Int {
        try self.transaction.count(self.trees.heads)
    }

    static let numbersKey = Array("numbers".utf8)

    package func head(of key: [UInt8]) throws(MVCCError) -> KeyHead? {
        try self.heads.head(of: key)
    }

    package func visitHeads(
        in range: KeyRange,
        _ body: (Span<UInt8>, KeyHead) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        try self.heads.visit(range, body)
    }

    package func withRecord<Result>(
        at revision: Revision,
        _ body: (Span<UInt8>) throws(MVCCError) -> Result
    ) throws(MVCCError) -> Result? {
        switch try self.transaction.with(Self.encode(revision), in: self.trees.records, body) {
        case .found(let result): result
        case .absent: nil
        case .failed(let error): throw MVCCError(error)
        }
    }

    package func visitRecords(
        from start: Revision,
        _ body: (Revision, Span<UInt8>) throws(MVCCError) -> Bool
    ) throws(MVCCError) {
        let failure = try self.transaction.visit(self.trees.records, from: Self.encode(start)) {
            key,
            value throws(MVCCError) in
            guard key.count == 12 else { throw MVCCError(.corrupt, "a stored revision is broken") }
            let main = Int64(bitPattern: key.bigEndian64(at: 0))
            let sub = Int32(bitPattern: key.bigEndian32(at: 8))
            return try body(Revision(main: main, sub: sub), value)
        }
        if let failure { throw MVCCError(failure) }
    }

    /// The leases as they are stored, with the keys attached to them.
    package func leases() throws(MVCCError) -> LeaseBook {
        var book = LeaseBook()
        var isEmpty = true
        let failure = try self.transaction.visit(self.trees.leases, from: []) { key, value throws(MVCCError) in
            let lease = try StoredLease(key: key, value: value)
            book.grant(lease.id, timeToLive: lease.timeToLive, remaining: lease.remaining)
            isEmpty = false
            return true
        }
        if let failure { throw MVCCError(failure) }
        guard !isEmpty else { return book }
        try self.visitHeads(in: KeyRange(key: [], rangeEnd: [0])) { key, head throws(MVCCError) in
            if head.lease != 0 { book.move(key.withUnsafeBufferPointer { Array($0) }, from: 0, to: head.lease) }
            return true
        }
        return book
    }

    static func encode(_ revision: Revision) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(12)
        bytes.append(bigEndian: UInt64(bitPattern: revision.main))
        bytes.append(bigEndian: UInt32(bitPattern: revision.sub))
        return bytes
    }
}

extension MVCCError {
    /// A failure of the storage, as MVCC passes it on.
    init(_ error: StorageError) {
        self.init(error.code == .corrupt ? .corrupt : .storage, error.message, cause: error)
    }
}
