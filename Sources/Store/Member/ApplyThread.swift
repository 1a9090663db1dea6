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
/// garbage of compactions, revokes leases that lapsed and takes checkpoints.
final class ApplyThread {
    /// What it is asked to do.
    enum Item: Sendable {
        case apply([LogThread.Committed])
        /// Looks at the leases as they are after all that was applied.
        case inspectLeases(@Sendable (LeaseBook) -> Void)
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
        let book: MemberBook
        let peers: any PeerOutbox
        let numbers: ProposalNumbers
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
    private var sweep: Compaction?
    private var sweptRevision: Int64
    private let checkpoints: CheckpointKeeper
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
        } catch {
            throw StorageError(.corrupt, "read leases: \(error.message)")
        }
        self.applied = view.numbers.applied
        self.sweptRevision = view.numbers.sweptRevision
        self.checkpoints = try CheckpointKeeper(state: context.state, inbox: context.inbox, threads: context.threads)
        if view.numbers.sweptRevision < view.compactRevision {
            self.sweep = Compaction(from: view.numbers.sweptRevision, to: view.compactRevision)
        }
        self.startLeaseClocks()
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
        do throws(StoreError) {
            while let items = self.context.inbox.takeAll(timeout: self.patience()) {
                if let failure = self.failure { throw failure }
                guard try self.step(items) else { break }
            }
            try self.checkpoints.takeLast()
            self.end(StoreError(.stopped, EtcdText.stopped))
        } catch {
            self.context.logger.critical("state failed", metadata: ["error": "\(error)"])
            self.end(error)
        }
    }

    /// Handles what came in, and does some of what is always to do. Returns false once it is told to stop.
    func step(_ items: [Item]) throws(StoreError) -> Bool {
        var mustStop = false
        for item in items { mustStop = try self.handle(item) || mustStop }
        if mustStop { return false }
        try self.sweepSome()
        self.revokeLapsed()
        try self.checkpoints.takeIfDue(after: self.context.checkpointBytes)
        return true
    }

    /// How long it may wait for something to do.
    private func patience() -> Duration? {
        self.mustLook = false
        if self.sweep != nil { return .zero }
        // Leases lapse by the leader's clocks only.
        return self.context.status.now.isLeader ? self.context.clocks.untilNextDeadline() : nil
    }

    private func end(_ error: StoreError) {
        self.context.status.fail(error)
        self.context.log.put(.stop)
        self.context.inbox.close()
        for item in self.context.inbox.takeAll(timeout: .zero) ?? [] {
            switch item {
            case .apply(let committed): for item in committed { item.fail(error) }
            case .answer(let reads): for read in reads { read.respond(.failure(error)) }
            case .install(_, _, let done): done.put(.failure(error))
            case .inspectLeases, .checkpointed, .stop: break
            }
        }
        self.context.hub.end(error)
    }

    private func handle(_ item: Item) throws(StoreError) -> Bool {
        switch item {
        case .apply(let committed):
            for start in stride(from: 0, to: committed.count, by: Self.groupMax) {
                try self.apply(committed[start..<min(start + Self.groupMax, committed.count)])
            }
        case .inspectLeases(let body):
            body(self.leases)
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
        self.startLeaseClocks()
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

    private func apply(_ group: ArraySlice<LogThread.Committed>) throws(StoreError) {
        var results: [(Proposal?, CommandResult)] = []
        var records: [MemberRecord] = []
        var leadsSince: Term?
        let changes: [[ChangeEvent]]
        do {
            let change = try self.context.state.change()
            var applier = Applier(space: change, leases: self.leases)
            // The applier is to be the only holder, or each change of a lease would copy the book.
            self.leases = LeaseBook()
            for committed in group where committed.entry.index > self.applied.index {
                self.checkpoints.didApply(bytes: committed.entry.weight)
                switch committed.entry.kind {
                case .command:
                    let command = try Proposal.command(in: committed.entry.data)
                    let result = try applier.apply(command)
                    results.append((committed.proposal, result))
                    if case .memberSet(let id, let record) = result { records.append((NodeID(id), record)) }
                case .membership:
                    records += try self.changeMembership(committed.entry, in: change)
                case .leadership:
                    leadsSince = committed.entry.term
                }
                change.setApplied(index: committed.entry.index, term: committed.entry.term)
                self.applied = (committed.entry.index, committed.entry.term)
            }
            changes = applier.takeChanges()
            self.leases = applier.leases
            try change.commit()
        } catch {
            let failure = StoreError(storage: error)
            for committed in group { committed.fail(failure) }
            throw failure
        }
        try self.noteMembers(records)
        let errand = self.context.hub.publish(changes)
        for (_, result) in results { self.noteLeases(result) }
        self.noteApplied()
        if leadsSince == self.context.status.now.term { self.startLeaseClocks() }
        for (proposal, result) in results { proposal?.respond(.success(result)) }
        self.context.hub.run(errand)
        for committed in group { committed.membershipRequest?.answer.respond(.success(self.context.book.members)) }
        if self.context.book.isRemoved(self.context.id) { throw StoreError(.stopped, EtcdText.memberRemoved) }
    }

    /// A member that begins to lead gives every lease its time again: it does not know who was heard of last.
    private func startLeaseClocks() {
        self.mustLook = true
        for id in self.leases.ids { self.context.clocks.start(id, timeToLive: self.leases.timeToLive(of: id) ?? 0) }
    }

    private func noteLeases(_ result: CommandResult) {
        switch result {
        case .leaseGranted(let id, let timeToLive):
            self.context.clocks.start(id, timeToLive: timeToLive)
            self.mustLook = true
        case .leaseRevoked(let id): self.context.clocks.stop(id)
        case .compacted(let revision):
            // One sweep at a time; a later target simply moves the end of what is left to do.
            let start = self.sweep?.position.main ?? self.sweptRevision
            self.sweep = Compaction(from: start, to: revision)
            self.sweptRevision = start
        case .operation, .memberSet, .refused: break
        }
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
        } catch {
            throw StoreError(storage: error)
        }
    }

    private func revokeLapsed() {
        guard self.context.status.now.isLeader else { return }
        let clocks = self.context.clocks
        for id in clocks.takeLapsed() {
            let command = Command.revokeLease(id: id)
            let proposal = Proposal(id: self.context.numbers.draw(), command: command) { result in
                if case .failure = result { clocks.retry(id) }
            }
            self.context.log.put(.propose(proposal))
        }
    }
}
