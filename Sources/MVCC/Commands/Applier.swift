/// Applies commands to the keyspace, one after the other, within one write transaction of the storage below.
///
/// It is deterministic: members that apply the same commands hold the same state and give the same results.
package struct Applier<Space: KeyspaceWriter> {
    package let space: Space
    /// The leases as they are after what was applied.
    package internal(set) var leases: LeaseBook
    /// Users and roles as they are after what was applied.
    package var auth: AuthBook
    /// The alarms as they are after what was applied.
    package private(set) var alarms: AlarmBook
    /// How many keys were written.
    package internal(set) var putCount = 0
    /// How many keys were deleted.
    package internal(set) var deleteCount = 0
    /// Whether somebody watches: without watchers changes are only counted, and what was before them is not looked at.
    let keepsChanges: Bool
    /// The changes since they were last taken, one list a revision.
    private var changes: [[ChangeEvent]] = []
    /// The changes of the transaction under way, if they are kept.
    var current: [ChangeEvent] = []
    /// How many changes the transaction under way has made.
    var currentCount: Int32 = 0

    /// An applier on top of a keyspace and the leases that belong to it.
    package init(
        space: Space,
        leases: LeaseBook,
        auth: AuthBook = AuthBook(),
        alarms: AlarmBook = AlarmBook(),
        keepsChanges: Bool = true
    ) {
        self.space = space
        self.keepsChanges = keepsChanges
        self.leases = leases
        self.auth = auth
        self.alarms = alarms
    }

    /// The changes made since the last call, in order; each list shares one revision.
    package mutating func takeChanges() -> [[ChangeEvent]] {
        defer { self.changes = [] }
        return self.changes
    }

    /// Applies one command. Throws only `.storage` and `.corrupt`, after which the member must stop.
    package mutating func apply(_ command: Command) throws(MVCCError) -> CommandResult {
        if self.isNobodys(command) { return .authRefused(.userEmpty) }
        do {
            let result = try self.evaluate(command)
            try self.finishTransaction()
            return result
        } catch {
            switch error.code {
            case .storage, .corrupt: throw error
            case .compacted, .futureRevision, .keyNotFound, .leaseNotFound, .leaseExists, .noSpace, .corruptCluster:
                return .refused(error)
            }
        }
    }

    private mutating func evaluate(_ command: Command) throws(MVCCError) -> CommandResult {
        if let refusal = self.alarms.refusal(of: command) { throw refusal }
        switch command {
        case .put(let operation):
            try self.check(operation)
            return .operation(try self.put(operation))
        case .delete(let operation):
            return .operation(try self.delete(operation))
        case .transaction(let transaction):
            let plan = try TransactionPlan(transaction, in: self.space)
            try self.check(plan)
            return .operation(try self.execute(plan))
        case .compact(let revision):
            return try self.compact(revision)
        case .grantLease(let id, let timeToLive):
            guard !self.leases.contains(id) else { throw MVCCError(.leaseExists, "lease \(id)") }
            try self.space.setLease(id, timeToLive: timeToLive, remaining: 0)
            self.leases.grant(id, timeToLive: timeToLive)
            return .leaseGranted(id: id, timeToLive: timeToLive)
        case .revokeLease(let id):
            return try self.revoke(id)
        case .checkpointLeases(let checkpoints):
            return try self.checkpoint(checkpoints)
        case .setMember(let id, let record):
            try self.space.setMemberRecord(record, of: id)
            return .memberSet(id: id, record: record)
        case .alarm(let change):
            let named = self.alarms.apply(change)
            try self.space.setAlarms(self.alarms)
            return .alarmsChanged(named)
        case .setDowngrade(let target):
            try self.space.setDowngrade(target)
            return .downgradeSet(target)
        case .auth(let change):
            return try self.apply(change)
        case .authenticate(let stamp, let token):
            return self.authenticate(stamp, token: token)
        case .authorized(let stamp, let command):
            if let refusal = self.refusal(of: command, by: stamp) { return .authRefused(refusal) }
            return try self.evaluate(command)
        }
    }

    private mutating func compact(_ revision: Int64) throws(MVCCError) -> CommandResult {
        guard revision > self.space.compactRevision else {
            throw MVCCError(.compacted, "compacted at \(self.space.compactRevision)")
        }
        guard revision <= self.space.currentRevision else {
            throw MVCCError(.futureRevision, "revision \(revision) of \(self.space.currentRevision)")
        }
        try self.space.setCompactRevision(revision)
        return .compacted(revision)
    }

    // MARK: Transactions

    /// The revision of the transaction under way, or the newest one while it has changed nothing.
    var revision: Int64 {
        self.currentCount == 0 ? self.space.currentRevision : self.space.currentRevision + 1
    }

    /// The revision of the next change.
    var nextRevision: Revision {
        Revision(main: self.space.currentRevision + 1, sub: self.currentCount)
    }

    private mutating func finishTransaction() throws(MVCCError) {
        guard self.currentCount > 0 else { return }
        try self.space.setCurrentRevision(self.space.currentRevision + 1)
        self.currentCount = 0
        guard self.keepsChanges else { return }
        self.changes.append(self.current)
        self.current = []
    }

    private func check(_ plan: TransactionPlan) throws(MVCCError) {
        for step in plan.steps {
            switch step {
            case .range(let query): _ = try self.space.check(query.revision)
            case .put(let operation): try self.check(operation)
            case .delete: break
            case .transaction(let nested): try self.check(nested)
            }
        }
    }

    private func check(_ operation: PutOperation) throws(MVCCError) {
        if operation.lease != 0, !self.leases.contains(operation.lease) {
            throw MVCCError(.leaseNotFound, "lease \(operation.lease)")
        }
        guard operation.ignoresValue || operation.ignoresLease else { return }
        guard let head = try self.space.head(of: operation.key), !head.isTombstone else {
            throw MVCCError(.keyNotFound, "the value or lease of a key that does not exist can not be kept")
        }
    }

    private mutating func execute(_ plan: TransactionPlan) throws(MVCCError) -> OperationResult {
        var results: [OperationResult] = []
        for step in plan.steps {
            switch step {
            case .range(let query):
                results.append(.range(try self.range(query)))
            case .put(let operation):
                results.append(try self.put(operation))
            case .delete(let operation):
                results.append(try self.delete(operation))
            case .transaction(let nested):
                results.append(try self.execute(nested))
            }
        }
        return .transaction(succeeded: plan.succeeded, results: results, revision: self.revision)
    }

    /// A read within a transaction sees what the transaction has done so far.
    private func range(_ query: RangeQuery) throws(MVCCError) -> RangeResult {
        var query = query
        if query.revision <= 0 { query.revision = .max }
        var result = try self.space.range(checked: query)
        result.revision = self.revision
        return result
    }
}
