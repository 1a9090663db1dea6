internal import Logging
internal import MVCC
internal import Raft
internal import Storage
internal import Synchronization
internal import Wire

/// Owns the applied state: the only writer of the state file and the only source of watch events.
///
/// Applies committed entries in groups, one commit of the state file for each; then tells the watchers and those who
/// wait, in this order, so that whoever has an answer sees its effect everywhere. Between groups it removes the
/// garbage of compactions, revokes leases that lapsed and takes checkpoints of the state and of leases.
final class ApplyThread {
    /// What it is asked to do.
    enum Item: Sendable {
        case apply([LogThread.Committed])
        /// Looks at the leases as they are after all that was applied.
        case inspectLeases(@Sendable (LeaseBook) -> Void)
        /// Answers once the garbage of a compaction up to a revision is removed.
        case awaitSweep(through: Int64, PendingAnswer<Void>)
        /// Answers reads that must see all that was applied before.
        case answer([PendingAnswer<Void>])
        /// Puts a copy of another member's state in place of this one, durably, and says who takes part by it.
        case install(path: String, LogIndex, Mailbox<Result<[MemberRecord], StoreError>>)
        /// The checkpoint under way is durable, or failed.
        case checkpointed(StoreError?)
        case stop
    }

    /// What it works on.
    struct Context {
        let id: NodeID
        let state: StateFile
        let inbox: Mailbox<Item>
        let log: Mailbox<LogThread.Item>
        let hub: WatchHub
        let clocks: LeaseClocks
        let auth: AuthState
        let book: MemberBook
        let peers: any PeerOutbox
        let numbers: ProposalNumbers
        let spaceAlarm: SpaceAlarm
        let status: MemberStatus
        let threads: any StoreThreads
        let quotaBytes: Int
        let checkpointBytes: Int
        let logger: Logger
    }

    /// How many entries one commit of the state file takes at most.
    private static let groupMax = 2_000
    /// How many records compaction looks at between two groups.
    private static let sweepMax = 500

    let context: Context
    private var leases: LeaseBook
    private var alarms: AlarmBook
    private var sweep: Compaction?
    private var sweptRevision: Int64
    private var sweepWaits: [(revision: Int64, answer: PendingAnswer<Void>)] = []
    let checkpoints: CheckpointKeeper
    /// The term of which this member runs the leases' clocks, once it has given every lease its time.
    private var clocksTerm: Term?
    /// Whether there may be something to do sooner than the thread waits for.
    private var mustLook = false
    /// What went wrong while another thread was in this one's place.
    private var failure: StoreError?
    private var applied: (index: LogIndex, term: Term)

    init(_ context: Context) throws(StorageError) {
        self.context = context
        let view = try context.state.view()
        do throws(MVCCError) {
            self.leases = try view.leases()
            self.alarms = try view.alarms()
        } catch {
            throw StorageError(.corrupt, "read leases and alarms: \(error.message)")
        }
        self.applied = view.numbers.applied
        self.sweptRevision = view.numbers.sweptRevision
        self.checkpoints = try CheckpointKeeper(state: context.state, inbox: context.inbox, threads: context.threads)
        if view.numbers.sweptRevision < view.compactRevision {
            self.sweep = Compaction(from: view.numbers.sweptRevision, to: view.compactRevision)
        }
        self.startLeaseClocks()
        context.status.update(self.alarms)
        context.status.update(downgrade: try view.downgrade())
        self.noteApplied()
    }

    /// Applies entries on the calling thread, in place of this one: for when there is little to gain from doing two
    /// things at a time, and waking a thread is most of the work. Returns false, and does nothing, unless this one
    /// waits.
    func applyInPlace(_ committed: [LogThread.Committed]) -> Bool {
        guard self.context.inbox.borrow() else { return false }
        do throws(StoreError) {
            _ = try self.step([.apply(committed)])
        } catch {
            self.failure = error
        }
        self.context.inbox.giveBack(isCalled: self.mustLook || self.sweep != nil || self.failure != nil)
        return true
    }

    /// Works until it is told to stop, or until the state can not be written.
    func run(finished: @Sendable () -> Void) {
        defer { finished() }
        while self.turn(patience: self.patience) {}
    }

    /// Handles what came in, or what is due after `patience` if nothing did. Returns false once it has ended.
    func turn(patience: Duration?) -> Bool {
        self.mustLook = false
        do throws(StoreError) {
            if let items = self.context.inbox.takeAll(timeout: patience) {
                if let failure = self.failure { throw failure }
                if try self.step(items) { return true }
            }
            // So that the next start has nothing to replay.
            try self.checkpoints.takeNow()
            self.end(StoreError(.stopped, EtcdText.stopped))
        } catch {
            self.context.logger.critical("state failed", metadata: ["error": "\(error)"])
            self.end(error)
        }
        return false
    }

    /// Handles what came in, and does some of what is always to do. Returns false once it is told to stop.
    private func step(_ items: [Item]) throws(StoreError) -> Bool {
        var mustStop = false
        for item in items { mustStop = try self.handle(item) || mustStop }
        if mustStop { return false }
        try self.sweepSome()
        self.answerSweepWaits()
        self.revokeLapsed()
        self.checkpointLeases()
        try self.checkpoints.takeIfDue(after: self.context.checkpointBytes)
        return true
    }

    /// How long it may wait for something to do.
    var patience: Duration? {
        if self.sweep != nil { return .zero }
        return self.leaseTerm == nil ? nil : self.context.clocks.untilNextDeadline()
    }

    /// The term in which this member's clocks decide about leases; nil while they do not. Leases lapse by the clocks of
    /// this term's leader only: an heir may have renewed what lapsed by older ones.
    private var leaseTerm: Term? {
        self.clocksTerm.flatMap { self.context.status.leads(in: $0) ? $0 : nil }
    }

    private func end(_ error: StoreError) {
        self.context.status.fail(error)
        self.context.log.put(.stop)
        self.context.inbox.close()
        for wait in self.sweepWaits { wait.answer.respond(.failure(error)) }
        for item in self.context.inbox.takeAll(timeout: .zero) ?? [] {
            switch item {
            case .apply(let committed): for item in committed { item.fail(error) }
            case .answer(let reads): for read in reads { read.respond(.failure(error)) }
            case .install(_, _, let done): done.put(.failure(error))
            case .awaitSweep(_, let answer): answer.respond(.failure(error))
            case .inspectLeases, .checkpointed, .stop: break
            }
        }
        self.context.hub.end(error)
    }

    private func handle(_ item: Item) throws(StoreError) -> Bool {
        switch item {
        case .apply(let committed):
            var rest = committed[...]
            while !rest.isEmpty { rest = rest.dropFirst(try self.apply(rest.prefix(Self.groupMax))) }
        case .inspectLeases(let body):
            body(self.leases)
        case .awaitSweep(let revision, let answer):
            self.sweepWaits.append((revision, answer))
        case .answer(let reads):
            for read in reads { read.respond(.success(())) }
        case .install(let path, let index, let done):
            try self.install(path, through: index, done)
        case .checkpointed(let failure):
            if let failure { throw failure }
            self.context.log.put(.release(self.checkpoints.didPersist()))
        case .stop:
            return true
        }
        return false
    }

    /// Goes on from a state that took the place of the one before.
    func startOver(from view: KeyspaceView) throws {
        for id in self.leases.ids { self.context.clocks.stop(id) }
        self.leases = try view.leases()
        self.context.auth.startOver(with: try view.auth())
        self.startLeaseClocks()
        self.alarms = try view.alarms()
        self.context.status.update(self.alarms)
        self.context.status.update(downgrade: try view.downgrade())
        self.applied = view.numbers.applied
        self.sweptRevision = view.numbers.sweptRevision
        self.sweep = nil
        if view.numbers.sweptRevision < view.compactRevision {
            self.sweep = Compaction(from: view.numbers.sweptRevision, to: view.compactRevision)
        }
        self.context.hub.startOver(at: view.currentRevision)
        self.noteApplied()
    }

    // MARK: Entries

    /// Applies entries from the first on and returns how many: a change of users ends the group, so that nobody sees
    /// what comes after it by permissions from before it.
    private func apply(_ waiting: ArraySlice<LogThread.Committed>) throws(StoreError) -> Int {
        var count = 0
        var results: [(Proposal?, CommandResult)] = []
        var records: [MemberRecord] = []
        var leadsSince: Term?
        var addsData = false
        let changes: [[ChangeEvent]]
        let auth: AuthBook
        do {
            let change = try self.context.state.change()
            var applier = Applier(
                space: change,
                leases: self.leases,
                auth: self.context.auth.book,
                alarms: self.alarms
            )
            // The applier is to be the only holder, or each change of a lease would copy the book.
            self.leases = LeaseBook()
            for committed in waiting {
                count += 1
                guard committed.entry.index > self.applied.index else { continue }
                self.checkpoints.didApply(bytes: committed.entry.weight)
                switch committed.entry.kind {
                case .command:
                    let command = try Proposal.command(in: committed.entry.data)
                    guard try !self.isTooLate(command, in: change) else {
                        results.append((committed.proposal, .refused(MVCCError(.keyNotFound, EtcdText.memberNotFound))))
                        break
                    }
                    var result = try applier.apply(command)
                    result.endToken(with: committed.entry.index)
                    addsData = addsData || command.addsData
                    results.append((committed.proposal, result))
                    if case .memberSet(let id, let record) = result { records.append((NodeID(id), record)) }
                case .membership:
                    records += try self.changeMembership(committed.entry, in: change)
                case .leadership:
                    leadsSince = committed.entry.term
                }
                change.setApplied(index: committed.entry.index, term: committed.entry.term)
                self.applied = (committed.entry.index, committed.entry.term)
                if case .authChanged? = results.last?.1 { break }
            }
            changes = applier.takeChanges()
            self.leases = applier.leases
            auth = applier.auth
            self.alarms = applier.alarms
            let start = ContinuousClock.now
            try change.commit()
            self.context.status.metrics.stateCommit.record(ContinuousClock.now - start)
        } catch {
            let failure = StoreError(storage: error)
            for committed in waiting { committed.fail(failure) }
            throw failure
        }
        try self.noteMembers(records)
        let errand = self.context.hub.publish(changes)
        self.count(changes)
        for (_, result) in results {
            self.note(result)
            self.noteAuth(result, auth)
        }
        if let leadsSince, leadsSince == self.context.status.now.term {
            self.startLeaseClocks()
            self.clocksTerm = leadsSince
        }
        // Last, for who waits for it may renew a lease.
        self.noteApplied()
        if addsData, self.context.status.isFull { self.context.spaceAlarm.raise() }
        for (proposal, result) in results { proposal?.respond(.success(result)) }
        self.context.hub.run(errand)
        for committed in waiting.prefix(count) {
            committed.membershipRequest?.answer.respond(.success(self.context.book.members))
        }
        if self.context.book.isRemoved(self.context.id) { throw StoreError(.stopped, EtcdText.memberRemoved) }
        return count
    }

    /// A member that begins to lead gives every lease its time again, or what was left of it at its last checkpoint: it
    /// does not know who was heard of since.
    private func startLeaseClocks() {
        self.mustLook = true
        for id in self.leases.ids {
            let timeToLive = self.leases.timeToLive(of: id) ?? 0
            self.context.clocks.start(id, timeToLive: timeToLive, remaining: self.leases.remaining(of: id))
        }
    }

    private func note(_ result: CommandResult) {
        switch result {
        case .leaseGranted(let id, let timeToLive):
            self.context.clocks.start(id, timeToLive: timeToLive)
            self.mustLook = true
        case .leaseRevoked(let id): self.context.clocks.stop(id)
        case .leasesCheckpointed(let checkpoints): self.context.clocks.didCheckpoint(checkpoints)
        case .compacted(let revision):
            // One sweep at a time; a later target simply moves the end of what is left to do.
            let start = self.sweep?.position.main ?? self.sweptRevision
            self.sweep = Compaction(from: start, to: revision)
            self.sweptRevision = start
        case .alarmsChanged: self.context.status.update(self.alarms)
        case .downgradeSet(let target): self.context.status.update(downgrade: target)
        case .operation, .memberSet, .authChanged, .authenticated, .authRefused, .refused: break
        }
    }

    private func count(_ changes: [[ChangeEvent]]) {
        var deletes: UInt64 = 0
        var all: UInt64 = 0
        for events in changes {
            for event in events where event.isDeletion { deletes += 1 }
            all += UInt64(events.count)
        }
        self.context.status.metrics.puts.add(all - deletes, ordering: .relaxed)
        self.context.status.metrics.deletes.add(deletes, ordering: .relaxed)
    }

    private func noteApplied() {
        self.context.status.update(
            appliedIndex: self.applied.index,
            appliedTerm: self.applied.term,
            isFull: self.isFull()
        )
    }

    private func isFull() -> Bool {
        do {
            guard try self.context.state.size() >= self.context.quotaBytes else { return false }
            return try self.context.state.sizeInUse() >= self.context.quotaBytes
        } catch {
            return true
        }
    }

    // MARK: Between groups

    private func sweepSome() throws(StoreError) {
        guard var sweep = self.sweep else { return }
        do {
            let change = try self.context.state.change()
            let isUnfinished = try sweep.step(in: change, records: Self.sweepMax)
            change.setSweptRevision(sweep.position.main)
            try change.commit()
            self.sweptRevision = sweep.position.main
            self.sweep = isUnfinished ? sweep : nil
            // There may be room again.
            self.noteApplied()
        } catch {
            throw StoreError(storage: error)
        }
    }

    private func answerSweepWaits() {
        guard !self.sweepWaits.isEmpty else { return }
        // A sweep that stands at a revision may not be through with it.
        let position = self.sweep?.position.main ?? .max
        for wait in self.sweepWaits where wait.revision < position { wait.answer.respond(.success(())) }
        self.sweepWaits.removeAll { $0.revision < position }
    }

    private func revokeLapsed() {
        guard let term = self.leaseTerm else { return }
        let clocks = self.context.clocks
        for id in clocks.takeLapsed() {
            let command = Command.authorized(.own, .revokeLease(id: id))
            let number = self.context.numbers.draw()
            let proposal = Proposal(id: number, command: command, onlyIn: term) { result in
                if case .failure = result { clocks.retry(id) }
            }
            self.context.log.put(.propose(proposal))
        }
    }

    /// What does not get through is made up for by the next checkpoint.
    private func checkpointLeases() {
        guard let term = self.leaseTerm else { return }
        let checkpoints = self.context.clocks.takeCheckpoints()
        guard !checkpoints.isEmpty else { return }
        let command = Command.checkpointLeases(checkpoints)
        let proposal = Proposal(id: self.context.numbers.draw(), command: command, onlyIn: term) { _ in }
        self.context.log.put(.propose(proposal))
    }
}
