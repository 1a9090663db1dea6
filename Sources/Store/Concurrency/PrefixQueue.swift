internal import MVCC

/// Keys under a common prefix that stand in line in the order of their creation: who is first holds the lock, or leads.
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
    private let prefix: [UInt8]

    init(name: [UInt8], member: StoreMember) {
        self.member = member
        self.prefix = name + Array("/".utf8)
    }

    /// Takes a place at the end of the line; a lease that stands in it already keeps the place it has.
    func enter(_ value: [UInt8], lease: Int64) async throws -> Place {
        let key = self.prefix + Array(String(UInt64(bitPattern: lease), radix: 16).utf8)
        let range = KeyRange(key: key)
        let transaction = Transaction(
            comparisons: [Comparison(range, .equal, .createRevision(0))],
            success: [.put(PutOperation(key: key, value: value, lease: lease))],
            failure: [.range(RangeQuery(range))]
        )
        let result = try await self.member.proposeOperation(.transaction(transaction))
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
            try await self.member.linearize()
            let found = try self.member.range(query)
            guard let before = found.values.first else { return found.revision }
            try await self.waitForDeletion(of: before.key, after: found.revision)
        }
    }

    /// Whether the place is still held, and the store's revision at which that was so.
    func holds(_ place: Place) async throws -> (isHeld: Bool, revision: Int64) {
        try await self.member.linearize()
        let found = try self.member.range(RangeQuery(KeyRange(key: place.key)))
        return (found.values.first?.createRevision == place.revision, found.revision)
    }

    /// Gives up a place; returns the store's revision after it. Works in a task that is cancelled, too.
    @discardableResult
    func leave(_ place: Place) async throws -> Int64 {
        try await self.change(place, .delete(DeleteOperation(KeyRange(key: place.key)))).revision
    }

    /// Changes what a place holds, if it is still held.
    func change(_ place: Place, _ operation: Operation) async throws -> (isHeld: Bool, revision: Int64) {
        let range = KeyRange(key: place.key)
        let transaction = Transaction(
            comparisons: [Comparison(range, .equal, .createRevision(place.revision))],
            success: [operation]
        )
        let result = try await self.member.proposeOperation(.transaction(transaction))
        guard case .transaction(let succeeded, _, let revision) = result else { return (false, result.revision) }
        return (succeeded, revision)
    }

    /// Who is first in the line, if anybody, and the store's revision at which that was so.
    func first() async throws -> (value: KeyValue?, revision: Int64) {
        var query = RangeQuery(KeyRange(prefix: self.prefix), limit: 1)
        query.sortTarget = .createRevision
        query.sortOrder = .ascending
        try await self.member.linearize()
        let found = try self.member.range(query)
        return (found.values.first, found.revision)
    }

    /// What happens in the line from a revision on.
    func watch(from revision: Int64) throws -> StoreWatch {
        StoreWatch(source: try self.member.makeWatch(KeyRange(prefix: self.prefix), from: revision))
    }

    private func waitForDeletion(of key: [UInt8], after revision: Int64) async throws {
        do {
            let watch = StoreWatch(source: try self.member.makeWatch(KeyRange(key: key), from: revision + 1))
            for try await batch in watch where batch.events.contains(where: { $0.kind == .delete }) { return }
            try Task.checkCancellation()
        } catch let error as StoreError where error.code == .compacted {
            // It may be gone without a trace: whoever waits looks again.
        }
    }
}
