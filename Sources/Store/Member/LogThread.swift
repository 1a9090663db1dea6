internal import Logging
internal import MVCC
internal import Raft
internal import Storage
internal import Synchronization

/// Owns Raft and the log on disk. Proposals that arrive while the disk syncs are written as the next group, so that
/// all that wait share one `fdatasync`. Committed entries go to the thread that applies them.
///
/// `run` is nothing but one `turn` after another, so that a simulation can take its place.
final class LogThread {
    /// What it is asked to do.
    enum Item: Sendable {
        case propose(Proposal)
        case read(id: UInt64, PendingAnswer<Void>)
        /// A peer says something. The data of a snapshot is the path of its file.
        case receive(RaftMessage)
        /// Messages to the peer are lost.
        case unreachable(NodeID)
        /// A peer says that this member does not take part any more.
        case removed
        case changeMembership(MembershipRequest)
        case transferLeadership(to: NodeID, PendingAnswer<Void>)
        case snapshotMade(for: NodeID, StateCopy?)
        /// The peer has the snapshot, or does not.
        case snapshotSent(to: NodeID, succeeded: Bool)
        /// The state up to here is durable without the log.
        case release(LogIndex)
        case stop
    }

    /// What it works on.
    struct Context {
        let inbox: Mailbox<Item>
        let outbox: Mailbox<ApplyThread.Item>
        let peers: any PeerOutbox
        let snapshots: SnapshotFiles
        let status: MemberStatus
        let threads: any StoreThreads
        let clock: any MonotonicClock
        let tick: Duration
        /// A sole member's log keeps no entries in memory; with peers it keeps these for slow ones.
        let entriesKeptForPeers: Int
        let electionTicks: Int
        let logger: Logger
    }

    /// A group of up to so many entries is applied in less time than it takes to wake a thread for it, about.
    static let inPlaceMax = 32
    /// How long proposals and reads may take: etcd's time for requests, with two election timeouts.
    private static let patience = Duration.seconds(7)

    let context: Context
    /// Applies entries on this thread, if the one whose work it is has nothing to do; nil where it must not be.
    var applyInPlace: (([Committed]) -> Bool)?
    var node: RaftNode
    let log: WriteAheadLog
    var waiting = WaitingProposals()
    var reads = WaitingReads()
    var membershipChanges: MembershipChanges
    var transfer: (target: NodeID, answer: PendingAnswer<Void>, deadline: Duration)?
    var nextTick: Duration
    var hasStopped = false
    var handedOut: LogIndex
    /// By when what came in must be done.
    var deadline = Duration.zero

    init(
        node: RaftNode,
        log: WriteAheadLog,
        appliedIndex: LogIndex,
        membershipChanges: MembershipChanges,
        context: Context
    ) {
        self.node = node
        self.log = log
        self.handedOut = appliedIndex
        self.membershipChanges = membershipChanges
        self.context = context
        self.nextTick = context.clock.now() + context.tick
    }

    /// Works until it is told to stop, or until the disk fails: then nothing is accepted any more.
    func run() {
        guard self.begin() else { return }
        while self.turn(patience: self.untilNextTick) {}
    }

    /// Does what is to be done before anything came in. Returns false if nothing can be done after it.
    func begin() -> Bool {
        self.attempt {
            if self.isAlone { self.node.campaign() }
            try self.step([])
        }
    }

    /// Handles what came in, or what is due after `patience` if nothing did. Returns false once it has ended.
    func turn(patience: Duration?) -> Bool {
        self.attempt {
            guard let items = self.context.inbox.takeAll(timeout: patience) else {
                self.hasStopped = true
                return
            }
            try self.step(items)
        }
    }

    private func attempt(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            guard self.hasStopped else { return true }
            self.finish(StoreError(.stopped, EtcdText.stopped))
        } catch let error as StoreError {
            self.context.logger.critical("log failed", metadata: ["error": "\(error)"])
            self.finish(error)
        } catch {
            self.context.logger.critical("log failed", metadata: ["error": "\(error)"])
            let failure = StoreError(storage: error)
            self.finish(StoreError(failure.code, "the log failed", cause: error))
        }
        return false
    }

    /// Handles what came in and does all that follows from it.
    private func step(_ items: [Item]) throws {
        self.deadline = self.context.clock.now() + Self.patience
        for item in items { try self.handle(item) }
        self.tickIfDue()
        try self.work()
    }

    /// Accepts nothing any more, and tells all who wait.
    func finish(_ error: StoreError) {
        self.context.status.fail(error)
        self.context.inbox.close()
        for item in self.context.inbox.takeAll(timeout: .zero) ?? [] {
            switch item {
            case .propose(let proposal): proposal.respond(.failure(error))
            case .read(_, let answer), .transferLeadership(_, let answer): answer.respond(.failure(error))
            case .changeMembership(let request): request.answer.respond(.failure(error))
            case .receive, .unreachable, .removed, .snapshotMade, .snapshotSent, .release, .stop: break
            }
        }
        for proposal in self.waiting.takeAll() { proposal.respond(.failure(error)) }
        for answer in self.reads.takeAll() { answer.respond(.failure(error)) }
        self.membershipChanges.end(error)
        self.transfer?.answer.respond(.failure(error))
        self.context.outbox.put(.stop)
    }
}
