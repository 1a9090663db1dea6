internal import MVCC
internal import RPC

/// Keys under a common prefix that stand in line in the order of their creation: who is first holds the lock, or leads.
///
/// All of it is done for who makes a call: the user needs to be allowed to write the own key and to read the line.
///
/// The layout is that of etcd's recipes, `name/lease`, so that clients that follow them stand in the same line.
struct PrefixQueue: Sendable {
    /// A key in the line.
    struct Place: Sendable {
        var key: [UInt8]
        /// The key's create revision, which tells it from one of the same name after it.
        var revision: Int64
        /// The store's revision when the place was taken.
        var storeRevision: Int64
        /// What the key held already; nil when it came about now.
        var standing: KeyValue?
    }

    let member: StoreMember
    private let context: RPCContext
    private let prefix: [UInt8]

    init(name: [UInt8], member: StoreMember, for context: RPCContext) {
        self.member = member
        self.context = context
        self.prefix = name + Array("/".utf8)
    }

    /// Takes a place at the end of the line; a lease that stands in it already keeps the place it has.
    func enter(_ value: [UInt8], lease: Int64) async throws -> Place {
        let key = self.prefix + Array(String(UInt64(bitPattern: lease), radix: 16).utf8)
        let range = KeyRange(key: key)
        // Who may not look at the line must not stand in it. As in etcd, that is found out with the place.
        let line = Operation.range(self.firstQuery)
        let transaction = Transaction(
            comparisons: [Comparison(range, .equal, .createRevision(0))],
            success: [.put(PutOperation(key: key, value: value, lease: lease)), line],
            failure: [.range(RangeQuery(range)), line]
        )
        let result = try await self.propose(.transaction(transaction))
        var place = Place(key: key, revision: result.revision, storeRevision: result.revision)
        if case .transaction(false, let results, _) = result, case .range(let found)? = results.first {
            place.standing = found.values.first
            place.revision = place.standing?.createRevision ?? result.revision
        }
        return place
    }

    /// Waits until nobody stands before a place; returns the store's revision at which that was so.
    ///
    /// Looks only at the one just before, for the others change nothing as long as that one stands.
    func waitForTurn(of place: Place) async throws -> Int64 {
        var query = RangeQuery(KeyRange(prefix: self.prefix), limit: 1)
        query.sortTarget = .createRevision
        query.sortOrder = .descending
        query.maxCreateRevision = place.revision - 1
        query.keysOnly = true
        while true {
            let found = try await self.read(query)
            guard let before = found.values.first else { return found.revision }
            try await self.waitForDeletion(of: before.key, after: found.revision)
        }
    }

    /// Whether the place is still held, and the store's revision at which that was so.
    func holds(_ place: Place) async throws -> (isHeld: Bool, revision: Int64) {
        let found = try await self.read(RangeQuery(KeyRange(key: place.key)))
        return (found.values.first?.createRevision == place.revision, found.revision)
    }

    /// Gives up a place that was entered on the way to something that failed. Works in a task that is cancelled, and
    /// for a user whose token has lapsed by now. Should it fail, the place ends with its lease.
    func abandon(_ place: Place) async {
        let deletion = Self.change(place, .delete(DeleteOperation(KeyRange(key: place.key))))
        _ = try? await self.member.propose(.transaction(deletion))
    }

    /// Gives up a place; returns the store's revision after it.
    @discardableResult
    func leave(_ place: Place) async throws -> Int64 {
        try await self.change(place, .delete(DeleteOperation(KeyRange(key: place.key)))).revision
    }

    /// Changes what a place holds, if it is still held.
    func change(_ place: Place, _ operation: Operation) async throws -> (isHeld: Bool, revision: Int64) {
        let result = try await self.propose(.transaction(Self.change(place, operation)))
        guard case .transaction(let succeeded, _, let revision) = result else { return (false, result.revision) }
        return (succeeded, revision)
    }

    /// Who is first in the line, if anybody, and the store's revision at which that was so.
    func first() async throws -> (value: KeyValue?, revision: Int64) {
        let found = try await self.read(self.firstQuery)
        return (found.values.first, found.revision)
    }

    /// What happens in the line from a revision on.
    func watch(from revision: Int64) throws -> StoreWatch {
        try self.watch(KeyRange(prefix: self.prefix), from: revision)
    }

    // MARK: Parts

    private var firstQuery: RangeQuery {
        var query = RangeQuery(KeyRange(prefix: self.prefix), limit: 1)
        query.sortTarget = .createRevision
        query.sortOrder = .ascending
        return query
    }

    private static func change(_ place: Place, _ operation: Operation) -> Transaction {
        Transaction(
            comparisons: [Comparison(KeyRange(key: place.key), .equal, .createRevision(place.revision))],
            success: [operation]
        )
    }

    private func propose(_ command: Command) async throws -> OperationResult {
        try self.member.operation(in: try await self.member.propose(command, for: self.context))
    }

    private func read(_ query: RangeQuery) async throws -> RangeResult {
        _ = try await self.member.identify(self.context)
        try await self.member.linearize()
        return try self.member.reading(self.context) { book, stamp throws(AuthRefusal) in
            try book.requireReading(query.range, stamp)
        } _: {
            try self.member.range(query)
        }
    }

    private func watch(_ range: KeyRange, from revision: Int64) throws -> StoreWatch {
        try self.member.reading(self.context) { book, stamp throws(AuthRefusal) in
            try book.requireReading(range, stamp)
        } _: {
            StoreWatch(source: try self.member.makeWatch(range, from: revision))
        }
    }

    private func waitForDeletion(of key: [UInt8], after revision: Int64) async throws {
        do {
            for try await batch in try self.watch(KeyRange(key: key), from: revision + 1)
            where batch.events.contains(where: { $0.kind == .delete }) { return }
            try Task.checkCancellation()
        } catch let error as StoreError where error.code == .compacted {
            // It may be gone without a trace: whoever waits looks again.
        }
    }
}
