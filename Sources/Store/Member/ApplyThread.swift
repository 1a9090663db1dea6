internal import Logging
internal import MVCC
internal import Raft
internal import Storage

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
    static let sweepMax = 500

    let context: Context
    var leases: LeaseBook
    var alarms: AlarmBook
    var sweep: Compaction?
    var sweptRevision: Int64
    var sweepWaits: [(revision: Int64, answer: PendingAnswer<Void>)] = []
    let checkpoints: CheckpointKeeper
    /// The term of which this member runs the leases' clocks, once it has given every lease its time.
    var clocksTerm: Term?
    /// Whether there may be something to do sooner than the thread waits for.
    var mustLook = false
    /// What went wrong while another thread was in this one's place.
    private var failure: StoreError?
    var applied: (index: LogIndex, term: Term)

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
}
