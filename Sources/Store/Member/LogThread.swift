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

    /// An entry to apply, and who waits for it.
    struct Committed: Sendable {
        var entry: LogEntry
        var proposal: Proposal?
        /// Who waits for the change of membership that the entry makes.
        var membershipRequest: MembershipRequest?

        func fail(_ error: StoreError) {
            self.proposal?.respond(.failure(error))
            self.membershipRequest?.answer.respond(.failure(error))
        }
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
    private static let inPlaceMax = 32
    /// How long proposals and reads may take: etcd's time for requests, with two election timeouts.
    private static let patience = Duration.seconds(7)

    let context: Context
    /// Applies entries on this thread, if the one whose work it is has nothing to do; nil where it must not be.
    var applyInPlace: (([Committed]) -> Bool)?
    var node: RaftNode
    private let log: WriteAheadLog
    private var waiting = WaitingProposals()
    private var reads = WaitingReads()
    private var membershipChanges: MembershipChanges
    private var transfer: (target: NodeID, answer: PendingAnswer<Void>, deadline: Duration)?
    private var nextTick: Duration
    private var hasStopped = false
    private var handedOut: LogIndex

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
        for item in items { try self.handle(item) }
        self.tickIfDue()
        try self.work()
    }

    // MARK: Time

    /// Whether nobody else takes part: then there is nobody to hear or to wait for.
    private var isAlone: Bool { self.node.membership.all == [self.node.id] }

    /// Whether nothing ever comes about by the passing of time.
    private var needsNoTicks: Bool {
        self.isAlone && self.node.isLeader && self.transfer == nil && !self.waiting.hasPostponed && self.reads.isEmpty
            && !self.membershipChanges.hasPostponed
    }

    /// How long it may wait for something to do.
    var untilNextTick: Duration? {
        self.needsNoTicks ? nil : max(.zero, self.nextTick - self.context.clock.now())
    }

    private func tickIfDue() {
        let now = self.context.clock.now()
        guard now >= self.nextTick else { return }
        // Ticks that were missed are not made up for: what the disk or the machine held up is nobody's silence.
        self.nextTick = now + self.context.tick
        guard !self.needsNoTicks else { return }
        self.node.tick()
        self.context.status.leaderPresence.tick(ticksMax: LeaderPresence.timeoutsMax * self.context.electionTicks)
        let timeout = StoreError(.unavailable, EtcdText.timeout)
        for proposal in self.waiting.takeExpired(now: now) { proposal.respond(.failure(timeout)) }
        for answer in self.reads.takeExpired(now: now) { answer.respond(.failure(timeout)) }
        self.membershipChanges.expire(now: now)
        if let transfer = self.transfer, now >= transfer.deadline {
            transfer.answer.respond(.failure(StoreError(.unavailable, EtcdText.timeout)))
            self.transfer = nil
        }
        self.retryWithLeader()
        self.membershipChanges.proposePostponed(to: &self.node)
    }

    // MARK: Input

    private func handle(_ item: Item) throws {
        switch item {
        case .propose(let proposal):
            self.propose(proposal, deadline: self.context.clock.now() + Self.patience)
        case .read(let id, let answer):
            self.reads.add(id, answer, deadline: self.context.clock.now() + Self.patience)
            if !self.node.read(id) { self.reads.postpone(id) }
        case .receive(let message):
            try self.receive(message)
        case .unreachable(let peer):
            self.node.peerUnreachable(peer)
        case .removed:
            throw StoreError(.stopped, EtcdText.memberRemoved)
        case .changeMembership(let request):
            self.membershipChanges.propose(request, to: &self.node, now: self.context.clock.now())
        case .transferLeadership(let target, let answer):
            self.transferLeadership(to: target, answer)
        case .snapshotMade(let peer, let copy):
            self.sendSnapshot(copy, to: peer)
        case .snapshotSent(let peer, let succeeded):
            if succeeded { self.node.snapshotDelivered(to: peer) } else { self.node.snapshotFailed(for: peer) }
        case .release(let index):
            try self.log.release(through: index)
            self.compact(through: index)
        case .stop:
            self.hasStopped = true
        }
    }

    private func propose(_ proposal: Proposal, deadline: Duration) {
        if let term = proposal.term, !self.node.isLeader || self.node.term != term {
            proposal.respond(.failure(StoreError(.notLeader, EtcdText.notLeader)))
            return
        }
        switch self.node.propose(proposal.data) {
        case .appended, .forwarded:
            self.waiting.add(proposal, in: self.node.term, deadline: deadline)
        case .dropped where self.node.leader == nil || self.transfer != nil:
            self.waiting.postpone(proposal, deadline: deadline)
        case .dropped:
            proposal.respond(.failure(StoreError(.tooManyRequests, EtcdText.tooManyRequests)))
        }
    }

    private func receive(_ message: RaftMessage) throws {
        guard !self.context.peers.isRemoved(message.from) else { return }
        let knewLeader = self.node.leader
        try self.node.step(message)
        if self.node.leader != knewLeader { self.retryWithLeader() }
        guard case .snapshot(let snapshot) = message.body else { return }
        // If it is to be installed, this does it; if not, nobody needs the file.
        try self.work()
        self.context.snapshots.remove(snapshot)
    }

    /// What waited for a leader is tried again.
    private func retryWithLeader() {
        guard self.node.leader != nil else { return }
        for (proposal, deadline) in self.waiting.takePostponed() { self.propose(proposal, deadline: deadline) }
        for id in self.reads.takePostponed() where !self.node.read(id) { self.reads.postpone(id) }
    }

    private func transferLeadership(to target: NodeID, _ answer: PendingAnswer<Void>) {
        do {
            try self.node.transferLeadership(to: target)
            self.transfer = (target, answer, self.context.clock.now() + self.context.tick * 20)
        } catch {
            let isUnknown = !self.node.membership.isVoter(target)
            let code: StoreError.Code = isUnknown ? .badTransferee : .notLeader
            answer.respond(.failure(StoreError(code, isUnknown ? EtcdText.badTransferee : EtcdText.notLeader)))
        }
    }

    // MARK: Output

    private func work() throws {
        while true {
            let ready = self.node.ready()
            if ready.isEmpty { break }
            // Before entries are handed out, so that whoever applies one knows the term it came about in.
            self.context.status.update(self.node)
            self.context.peers.send(ready.earlyMessages)
            if let snapshot = ready.snapshot { try self.install(snapshot, ready.hardState) }
            let sync = try self.log.append(
                hardState: ready.hardState,
                entries: ready.entries,
                mustSync: ready.mustSync
            )
            if let sync { self.context.status.metrics.logSync.record(sync) }
            self.context.peers.send(ready.messages)
            try self.handOut(ready.committed)
            self.reads.confirm(ready.reads)
            for id in ready.abandonedReads { self.reads.postpone(id) }
            for peer in ready.snapshotsWanted { try self.makeSnapshot(for: peer) }
            self.node.advance(ready)
            self.finishTransfer()
        }
        self.answerReads()
        self.context.status.metrics.proposalsPending.store(self.waiting.count, ordering: .relaxed)
    }

    private func handOut(_ entries: [LogEntry]) throws {
        guard let last = entries.last else { return }
        var lost: [(proposal: Proposal, deadline: Duration)] = []
        var committed: [Committed] = []
        committed.reserveCapacity(entries.count)
        for entry in entries {
            switch entry.kind {
            case .command:
                committed.append(Committed(entry: entry, proposal: self.waiting.take(Proposal.id(in: entry.data))))
            case .membership:
                let request = try self.membershipChanges.didCommit(entry)
                committed.append(Committed(entry: entry, membershipRequest: request))
            case .leadership:
                committed.append(Committed(entry: entry))
                lost += self.waiting.takeLost(before: entry.term)
            }
        }
        for (proposal, deadline) in lost { self.propose(proposal, deadline: deadline) }
        self.handedOut = last.index
        if committed.count <= Self.inPlaceMax, self.isAlone, self.applyInPlace?(committed) == true {
            // Done.
        } else if !self.context.outbox.put(.apply(committed)) {
            // The state failed; the log has them, so a later start applies them.
            let failure = self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
            for item in committed { item.fail(failure) }
        }
        self.compact(through: last.index)
    }

    /// Lets go of entries in memory that nobody will ask for: a sole member never has to send any.
    private func compact(through index: LogIndex) {
        let kept = self.isAlone ? 0 : self.context.entriesKeptForPeers
        guard self.handedOut.rawValue > UInt64(kept) else { return }
        self.node.compact(through: min(index, LogIndex(self.handedOut.rawValue - UInt64(kept))))
    }

    private func answerReads() {
        let ready = self.reads.takeConfirmed(through: self.handedOut)
        guard !ready.isEmpty else { return }
        let applied = self.context.status.now.appliedIndex
        let later = ready.filter { $0.index > applied }
        for read in ready where read.index <= applied { read.answer.respond(.success(())) }
        if !later.isEmpty, !self.context.outbox.put(.answer(later.map(\.answer))) {
            let failure = self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
            for read in later { read.answer.respond(.failure(failure)) }
        }
    }

    private func finishTransfer() {
        guard let transfer = self.transfer, self.node.leader == transfer.target else { return }
        transfer.answer.respond(.success(()))
        self.transfer = nil
    }

    // MARK: Snapshots

    private func makeSnapshot(for peer: NodeID) throws {
        let inbox = self.context.inbox
        let snapshots = self.context.snapshots
        let logger = self.context.logger
        try self.context.threads.start("store-snapshot") {
            do {
                inbox.put(.snapshotMade(for: peer, try snapshots.make()))
            } catch {
                logger.error("snapshot failed", metadata: ["error": "\(error)"])
                inbox.put(.snapshotMade(for: peer, nil))
            }
        }
    }

    private func sendSnapshot(_ copy: StateCopy?, to peer: NodeID) {
        guard let copy, let membership = copy.membership else {
            self.node.snapshotFailed(for: peer)
            return
        }
        let snapshot = LogSnapshot(
            index: copy.applied.index,
            term: copy.applied.term,
            membership: membership,
            data: Array(copy.path.utf8)
        )
        self.node.sendSnapshot(snapshot, to: peer)
    }

    /// Puts a snapshot in place of state and log. The state is durable before the log is given up.
    private func install(_ snapshot: LogSnapshot, _ hardState: HardState?) throws {
        let done = Mailbox<Result<[MemberRecord], StoreError>>()
        let path = String(decoding: snapshot.data, as: UTF8.self)
        let isHandedOver = self.context.outbox.put(.install(path: path, snapshot.index, done))
        self.context.threads.letApply()
        guard isHandedOver, let results = done.takeAll(timeout: nil), let result = results.first else {
            throw self.context.status.now.failure ?? StoreError(.stopped, EtcdText.stopped)
        }
        try self.membershipChanges.didInstall(try result.get())
        self.handedOut = snapshot.index
        // Whether these are among what the snapshot stands for, nobody can tell any more.
        for proposal in self.waiting.takeAll() {
            proposal.respond(.failure(StoreError(.unavailable, EtcdText.timeout)))
        }
        try self.log.startOver(base: (snapshot.index, snapshot.term), hardState: hardState)
    }

    // MARK: End

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
