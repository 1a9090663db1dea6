/// Applies commands to the keyspace, one after the other, within one write transaction of the storage below.
///
/// It is deterministic: members that apply the same commands hold the same state and give the same results.
package struct Applier<Space: KeyspaceWriter> {
    package let space: Space
    /// The leases as they are after what was applied.
    package private(set) var leases: LeaseBook
    /// Users and roles as they are after what was applied.
    package var auth: AuthBook
    /// The alarms as they are after what was applied.
    package private(set) var alarms: AlarmBook
    /// The changes since they were last taken, one list a revision.
    private var changes: [[ChangeEvent]] = []
    /// The changes of the transaction under way.
    private var current: [ChangeEvent] = []

    /// An applier on top of a keyspace and the leases that belong to it.
    package init(
        space: Space,
        leases: LeaseBook,
        auth: AuthBook = AuthBook(),
        alarms: AlarmBook = AlarmBook()
    ) {
        self.space = space
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

    private mutating func revoke(_ id: Int64) throws(MVCCError) -> CommandResult {
        guard self.leases.contains(id) else { throw MVCCError(.leaseNotFound, "lease \(id)") }
        for key in self.leases.keys(of: id) {
            _ = try self.delete(DeleteOperation(KeyRange(key: key)))
        }
        self.leases.remove(id)
        try self.space.removeLease(id)
        return .leaseRevoked(id: id)
    }

    /// Leases that are gone meanwhile are passed over.
    private mutating func checkpoint(_ checkpoints: [LeaseCheckpoint]) throws(MVCCError) -> CommandResult {
        var done: [LeaseCheckpoint] = []
        for checkpoint in checkpoints {
            guard let timeToLive = self.leases.timeToLive(of: checkpoint.id) else { continue }
            let remaining = min(max(0, checkpoint.remaining), timeToLive)
            try self.space.setLease(checkpoint.id, timeToLive: timeToLive, remaining: remaining)
            self.leases.setRemaining(remaining, of: checkpoint.id)
            done.append(LeaseCheckpoint(id: checkpoint.id, remaining: remaining))
        }
        return .leasesCheckpointed(done)
    }

    // MARK: Transactions

    /// The revision of the transaction under way, or the newest one while it has changed nothing.
    private var revision: Int64 {
        self.current.isEmpty ? self.space.currentRevision : self.space.currentRevision + 1
    }

    private mutating func finishTransaction() throws(MVCCError) {
        guard !self.current.isEmpty else { return }
        try self.space.setCurrentRevision(self.space.currentRevision + 1)
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

    // MARK: Changes

    private mutating func put(_ operation: PutOperation) throws(MVCCError) -> OperationResult {
        let head = try self.space.head(of: operation.key)
        let live = head.flatMap { $0.isTombstone ? nil : $0 }
        let previous = try live.map { head throws(MVCCError) in try self.space.load(head.modified) }
        let revision = Revision(main: self.space.currentRevision + 1, sub: Int32(clamping: self.current.count))
        let value = KeyValue(
            key: operation.key,
            createRevision: live?.createRevision ?? revision.main,
            modRevision: revision.main,
            version: (live?.version ?? 0) + 1,
            value: operation.ignoresValue ? previous?.value ?? [] : operation.value,
            lease: operation.ignoresLease ? live?.lease ?? 0 : operation.lease
        )
        let record = RevisionRecord(previous: head?.modified, isTombstone: false, keyValue: value)
        try self.space.appendRecord(record.encoded(), at: revision)
        let newHead = KeyHead(
            modified: revision,
            createRevision: value.createRevision,
            version: value.version,
            lease: value.lease
        )
        try self.space.setHead(newHead, of: operation.key, replacing: head)
        self.leases.move(operation.key, from: live?.lease ?? 0, to: value.lease)
        self.current.append(ChangeEvent(isDeletion: false, current: value, previous: previous))
        return .put(previous: operation.wantsPrevious ? previous : nil, revision: self.revision)
    }

    private mutating func delete(_ operation: DeleteOperation) throws(MVCCError) -> OperationResult {
        var found: [(key: [UInt8], head: KeyHead)] = []
        try self.space.visitHeads(in: operation.range) { key, head throws(MVCCError) in
            if !head.isTombstone { found.append((key.withUnsafeBufferPointer { Array($0) }, head)) }
            return true
        }
        var previous: [KeyValue] = []
        for (key, head) in found {
            let before = try self.space.load(head.modified)
            let revision = Revision(main: self.space.currentRevision + 1, sub: Int32(clamping: self.current.count))
            let tombstone = KeyValue(key: key, modRevision: revision.main)
            let record = RevisionRecord(previous: head.modified, isTombstone: true, keyValue: tombstone)
            try self.space.appendRecord(record.encoded(), at: revision)
            let newHead = KeyHead(modified: revision, createRevision: 0, version: 0, lease: 0)
            try self.space.setHead(newHead, of: key, replacing: head)
            self.leases.move(key, from: head.lease, to: 0)
            self.current.append(ChangeEvent(isDeletion: true, current: tombstone, previous: before))
            if operation.wantsPrevious { previous.append(before) }
        }
        return .delete(count: Int64(found.count), previous: previous, revision: self.revision)
    }
}
