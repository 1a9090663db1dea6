internal import CLMDB

/// A transaction of an `LMDBEnvironment`: a consistent view, which a writing one may change.
///
/// Used by one thread at a time; not `Sendable`. Bytes it shows are only valid within the closure that receives them.
/// Ends with its last reference, dropping what was not committed.
final class LMDBTransaction {
    typealias Tree = LMDBEnvironment.Tree

    private let environment: LMDBEnvironment
    private var transaction: OpaquePointer?

    init(takingOwnershipOf transaction: OpaquePointer, environment: LMDBEnvironment) {
        self.transaction = transaction
        self.environment = environment
    }

    deinit {
        if let transaction { mdb_txn_abort(transaction) }
    }

    /// The number of the state it shows, or, of one that changes, of the state it leaves.
    var id: Int { self.transaction.map { Int(mdb_txn_id($0)) } ?? 0 }

    /// Makes the changes visible to others.
    func commit() throws(StorageError) {
        let open = self.transaction
        self.transaction = nil
        try self.check(mdb_txn_commit(open), "commit")
    }

    /// Shows the value stored under a key; returns nil if there is none.
    func with<Result, Failure: Error>(
        _ key: [UInt8],
        in tree: Tree,
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> LMDBLookup<Result> {
        var value = MDB_val()
        let result = Self.withValue(key) { key in mdb_get(self.transaction, tree.rawValue, &key, &value) }
        switch result {
        case 0: return .found(try body(Self.buffer(value).span))
        case MDB_NOTFOUND: return .absent
        default: return .failed(self.failure(result, "read"))
        }
    }

    /// Stores a value. `isLast`: the key is greater than all others, which is faster.
    func put(_ key: [UInt8], _ value: [UInt8], in tree: Tree, isLast: Bool = false) throws(StorageError) {
        let flags = isLast ? UInt32(MDB_APPEND) : 0
        let result = Self.withValue(key) { key in
            Self.withValue(value) { value in mdb_put(self.transaction, tree.rawValue, &key, &value, flags) }
        }
        try self.check(result, "write")
    }

    /// Stores a value of `count` bytes, which `fill` writes to where it stays, under a key that is greater than all
    /// others.
    func append(
        _ key: [UInt8],
        count: Int,
        to tree: Tree,
        _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) throws(StorageError) {
        var value = MDB_val(mv_size: count, mv_data: nil)
        let flags = UInt32(MDB_APPEND | MDB_RESERVE)
        let result = Self.withValue(key) { key in mdb_put(self.transaction, tree.rawValue, &key, &value, flags) }
        try self.check(result, "write")
        fill(UnsafeMutableRawBufferPointer(start: value.mv_data, count: count))
    }

    /// Removes a key if it is there.
    func remove(_ key: [UInt8], from tree: Tree) throws(StorageError) {
        let result = Self.withValue(key) { key in mdb_del(self.transaction, tree.rawValue, &key, nil) }
        if result != MDB_NOTFOUND { try self.check(result, "remove") }
    }

    /// Removes all keys of a tree.
    func clear(_ tree: Tree) throws(StorageError) {
        try self.check(mdb_drop(self.transaction, tree.rawValue, 0), "clear")
    }

    /// Visits keys and values from `start` on, in order, until `body` returns false.
    func visit<Failure: Error>(
        _ tree: Tree,
        from start: [UInt8],
        _ body: (Span<UInt8>, Span<UInt8>) throws(Failure) -> Bool
    ) throws(Failure) -> StorageError? {
        var cursor: OpaquePointer?
        var result = mdb_cursor_open(self.transaction, tree.rawValue, &cursor)
        guard result == 0, let cursor else { return self.failure(result, "open cursor") }
        defer { mdb_cursor_close(cursor) }
        var key = MDB_val()
        var value = MDB_val()
        result = start.withUnsafeBytes { bytes in
            key = MDB_val(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            return mdb_cursor_get(cursor, &key, &value, start.isEmpty ? MDB_FIRST : MDB_SET_RANGE)
        }
        while result == 0 {
            guard try body(Self.buffer(key).span, Self.buffer(value).span) else { return nil }
            result = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)
        }
        return result == MDB_NOTFOUND ? nil : self.failure(result, "iterate")
    }

    /// How many bytes of the file are free to be used again.
    func freeSize() throws(StorageError) -> Int {
        var pages = 0
        // Tree 0 lists the free pages; each value begins with how many it lists, as a word.
        let failure = self.visit(Tree(rawValue: 0), from: []) { _, value in
            let count = value.count < 8 ? 0 : value.withUnsafeBytes { $0.loadUnaligned(as: UInt.self) }
            pages += Int(count)
            return true
        }
        if let failure { throw failure }
        var stat = MDB_stat()
        try self.check(mdb_stat(self.transaction, 0, &stat), "examine")
        return pages * Int(stat.ms_psize)
    }

    /// How many keys a tree has.
    func count(_ tree: Tree) throws(StorageError) -> Int {
        var stat = MDB_stat()
        try self.check(mdb_stat(self.transaction, tree.rawValue, &stat), "examine")
        return stat.ms_entries
    }

    private func check(_ result: Int32, _ call: String) throws(StorageError) {
        try LMDBEnvironment.check(result, call, self.environment.path)
    }

    private func failure(_ result: Int32, _ call: String) -> StorageError {
        do throws(StorageError) {
            try self.check(result, call)
            return StorageError(.inputOutput, "\(call) \(self.environment.path)")
        } catch {
            return error
        }
    }

    private static func withValue(_ bytes: [UInt8], _ body: (inout MDB_val) -> Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            // LMDB only reads through it, though its type does not say so.
            var value = MDB_val(mv_size: buffer.count, mv_data: UnsafeMutableRawPointer(mutating: buffer.baseAddress))
            return body(&value)
        }
    }

    private static func buffer(_ value: MDB_val) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: value.mv_data?.assumingMemoryBound(to: UInt8.self), count: value.mv_size)
    }
}

/// What a lookup led to.
enum LMDBLookup<Value> {
    case found(Value)
    case absent
    case failed(StorageError)
}
