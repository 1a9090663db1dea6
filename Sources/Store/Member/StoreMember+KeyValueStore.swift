internal import MVCC
internal import Storage
internal import Synchronization
internal import Wire

extension StoreMember: KeyValueStore {
    package func get(_ key: [UInt8], revision: Int64) async throws -> ReadOutcome {
        try await self.linearize()
        let view = try self.view()
        let value = try Self.evaluate(view) { view throws(MVCCError) in try view.value(of: key, at: revision) }
        return ReadOutcome(value: value.map { StoredValue($0) }, revision: view.currentRevision)
    }

    package func list(start: [UInt8], end: [UInt8], limit: Int, revision: Int64) async throws -> ListPage {
        try await self.linearize()
        let query = RangeQuery(KeyRange(key: start, rangeEnd: end), limit: Int64(limit), revision: revision)
        let result = try self.range(query)
        return ListPage(
            values: result.values.map { StoredValue($0) },
            revision: revision > 0 ? revision : result.revision,
            more: result.more,
            remainingCount: result.count - Int64(result.values.count)
        )
    }

    package func count(start: [UInt8], end: [UInt8], revision: Int64) async throws -> Int64 {
        try await self.linearize()
        var query = RangeQuery(KeyRange(key: start, rangeEnd: end), revision: revision)
        query.countOnly = true
        return try self.range(query).count
    }

    package func put(
        _ key: [UInt8],
        _ value: [UInt8],
        expectedModRevision: Int64?,
        lease: Int64
    ) async throws -> PutOutcome {
        try Self.check(key)
        let put = PutOperation(key: key, value: value, lease: lease)
        guard let expectedModRevision else {
            let result = try await self.proposeOperation(.put(put))
            return .stored(revision: result.revision)
        }
        let result = try await self.change(key, expectedModRevision, .put(put))
        switch result {
        case .changed(_, let revision): return .stored(revision: revision)
        case .unchanged(let current, let revision): return .conflict(current: current, revision: revision)
        }
    }

    package func delete(_ key: [UInt8], expectedModRevision: Int64?) async throws -> DeleteOutcome {
        try Self.check(key)
        let delete = DeleteOperation(KeyRange(key: key), wantsPrevious: true)
        guard let expectedModRevision else {
            let result = try await self.proposeOperation(.delete(delete))
            guard case .delete(_, let previous, let revision) = result, let value = previous.first else {
                return .absent(revision: result.revision)
            }
            return .deleted(previous: StoredValue(value), revision: revision)
        }
        switch try await self.change(key, expectedModRevision, .delete(delete)) {
        case .changed(let previous?, let revision): return .deleted(previous: previous, revision: revision)
        case .changed(nil, let revision), .unchanged(nil, let revision): return .absent(revision: revision)
        case .unchanged(let current?, let revision): return .conflict(current: current, revision: revision)
        }
    }

    package func watch(start: [UInt8], end: [UInt8], from revision: Int64) async throws -> StoreWatch {
        StoreWatch(source: try self.makeWatch(KeyRange(key: start, rangeEnd: end), from: revision))
    }

    package func currentRevision() async throws -> Int64 {
        try await self.linearize()
        return try self.view().currentRevision
    }

    package func compact(at revision: Int64) async throws {
        _ = try await self.propose(.compact(revision))
    }

    package func grantLease(id: Int64, timeToLive: Int64) async throws -> StoreLease {
        guard timeToLive <= Self.leaseSecondsMax else { throw StoreError(.leaseTooLong, EtcdText.leaseTooLong) }
        let id = id == 0 ? Int64.random(in: 1 ... .max) : id
        let seconds = max(timeToLive, Self.leaseSecondsMin)
        _ = try await self.propose(.grantLease(id: id, timeToLive: seconds))
        return StoreLease(id: id, timeToLive: seconds)
    }

    package func keepLeaseAlive(_ id: Int64) async throws -> StoreLease {
        let renewal = StorePeer.LeaseRenewal { $0.id = id }
        let remainder = try await self.asLeader(StorePeer.PeerService.renewLease, renewal) {
            let seconds = try await self.renewLease(id)
            return StorePeer.LeaseRemainder { $0.ttl = seconds }
        }
        let timeToLive = remainder.ttl
        guard timeToLive > 0 else { throw StoreError(.leaseNotFound, EtcdText.leaseNotFound) }
        return StoreLease(id: id, timeToLive: timeToLive)
    }

    package func revokeLease(_ id: Int64) async throws {
        _ = try await self.propose(.revokeLease(id: id))
    }

    // MARK: Parts

    /// etcd's limits on leases.
    static let leaseSecondsMax: Int64 = 9_000_000_000
    static let leaseSecondsMin: Int64 = 2
    /// etcd's limit on a request, without what gRPC adds.
    static let requestBytesMax = 1_572_864

    /// How a conditional change ended.
    private enum ChangeResult {
        case changed(previous: StoredValue?, revision: Int64)
        case unchanged(current: StoredValue?, revision: Int64)
    }

    func makeWatch(_ range: KeyRange, from revision: Int64) throws -> MemberWatch {
        let view = try self.view()
        guard revision <= 0 || revision >= view.compactRevision else {
            throw StoreError(.compacted, EtcdText.compacted, compactRevision: view.compactRevision)
        }
        return MemberWatch(
            range: range,
            from: revision,
            hub: self.hub,
            stateFile: self.state,
            metrics: self.status.metrics
        )
    }

    /// Evaluates a read on the newest state.
    func range(_ query: RangeQuery) throws -> RangeResult {
        self.status.metrics.ranges.add(1, ordering: .relaxed)
        return try Self.evaluate(self.view()) { view throws(MVCCError) in try view.range(query) }
    }

    static func evaluate<Result>(
        _ view: KeyspaceView,
        _ body: (KeyspaceView) throws(MVCCError) -> Result
    ) throws -> Result {
        do {
            return try body(view)
        } catch {
            throw StoreError(error, compactRevision: view.compactRevision)
        }
    }

    func proposeOperation(_ command: Command) async throws -> OperationResult {
        try self.operation(in: try await self.propose(command))
    }

    /// What came of an operation on the keyspace.
    func operation(in result: CommandResult) throws(StoreError) -> OperationResult {
        guard case .operation(let result) = result else {
            throw StoreError(.corrupt, "the log answered with another kind of result")
        }
        return result
    }

    private func change(
        _ key: [UInt8],
        _ expectedModRevision: Int64,
        _ operation: Operation
    ) async throws -> ChangeResult {
        let range = KeyRange(key: key)
        let transaction = Transaction(
            comparisons: [Comparison(range, .equal, .modRevision(expectedModRevision))],
            success: [operation],
            failure: [.range(RangeQuery(range))]
        )
        let result = try await self.proposeOperation(.transaction(transaction))
        guard case .transaction(let succeeded, let results, let revision) = result else {
            throw StoreError(.corrupt, "the log answered with another kind of result")
        }
        switch results.first {
        case .range(let found)? where !succeeded:
            return .unchanged(current: found.values.first.map { StoredValue($0) }, revision: revision)
        case .delete(_, let previous, _)?:
            return .changed(previous: previous.first.map { StoredValue($0) }, revision: revision)
        case .range, .put, .transaction, nil:
            return .changed(previous: nil, revision: revision)
        }
    }

    private static func check(_ key: [UInt8]) throws {
        guard !key.isEmpty else { throw StoreError(.invalidRequest, EtcdText.emptyKey) }
    }
}
