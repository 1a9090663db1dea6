/// One member's Raft: a value without clock, disk or network.
///
/// Input is `tick`, `step`, `propose` and `read`; output is one `Ready` at a time, of which the caller does all, then
/// calls `advance`. With pre-vote (a member that can not win disturbs nobody) and check-quorum (a leader that reaches
/// no majority steps down), so that a partition never leaves two that both believe to lead for long.
package struct RaftNode: Sendable {
    /// What a member is in its term.
    package enum Role: String, Sendable {
        case follower
        /// Asks whether an election could be won, without disturbing the term.
        case preCandidate
        case candidate
        case leader
    }

    let settings: RaftSettings
    /// The memberships that the log knows of, with the entry that brought each, in order. The first is that of the
    /// last change that was handed out; there is always one.
    var memberships: [(index: LogIndex, membership: Membership)]
    /// Who takes part: by the newest entry that says so, committed or not (Raft §6).
    package var membership: Membership { self.memberships[self.memberships.count - 1].membership }
    /// What this member is.
    package internal(set) var role = Role.follower
    /// The newest term it has seen.
    package internal(set) var term: Term
    /// The leader of that term, if known.
    package internal(set) var leader: NodeID?
    var vote: NodeID?
    var log: RaftLog
    var votes: [NodeID: Bool] = [:]
    var progress: [NodeID: Progress] = [:]
    var reads = ReadQueue()
    /// Reads that arrived before the leader has committed an entry of its own term.
    var earlyReads: [ReadQueue.Request] = []
    /// Reads that this member has asked its leader about, and when.
    var askedReads: [(id: UInt64, askedAt: Int)] = []
    /// Commands that go to the leader with the next `Ready`, and what they weigh.
    var forwarding: [[UInt8]] = []
    var forwardingBytes = 0
    /// Commands of this term that came from others while leadership was being handed over.
    var heldProposals: [[UInt8]] = []
    /// To whom this leader hands over, and when it gives up on it.
    var transfer: (target: NodeID, deadline: Int)?
    /// This leader's first entry.
    var leadershipIndex = LogIndex.zero
    /// How many ticks there were.
    var now = 0
    var electionElapsed = 0
    var heartbeatElapsed = 0
    var electionTimeout: Int
    private var random: UInt64
    var pending = Ready()
    private var persistedHardState: HardState

    /// A member as it is started: with what its disk holds.
    ///
    /// `base` is the entry before the first of `entries`; `appliedIndex` is where the state machine stands.
    package init(
        settings: RaftSettings,
        membership: Membership,
        hardState: HardState = HardState(),
        base: (index: LogIndex, term: Term) = (.zero, Term(0)),
        entries: [LogEntry] = [],
        appliedIndex: LogIndex = .zero
    ) throws(RaftError) {
        self.settings = settings
        self.memberships = [(appliedIndex, membership)]
        self.term = max(hardState.term, entries.last?.term ?? base.term)
        self.vote = hardState.term == self.term ? hardState.vote : nil
        self.log = try RaftLog(base: base, entries: entries, appliedIndex: appliedIndex)
        for entry in entries where entry.index > appliedIndex {
            if let change = entry.membershipChange { self.memberships.append((entry.index, change.membership)) }
        }
        _ = self.log.commit(to: hardState.commitIndex)
        self.electionTimeout = settings.electionTicks
        self.random = settings.seed ^ settings.id.rawValue
        self.persistedHardState = hardState
        self.resetElectionTimer()
    }

    /// This member.
    package var id: NodeID { self.settings.id }
    /// Up to here the log is committed.
    package var commitIndex: LogIndex { self.log.commitIndex }
    /// The end of the log.
    package var lastIndex: LogIndex { self.log.lastIndex }
    /// Whether it leads.
    package var isLeader: Bool { self.role == .leader }

    // MARK: Input

    /// One unit of time passes.
    package mutating func tick() {
        self.now += 1
        self.electionElapsed += 1
        self.abandonUnansweredReads()
        switch self.role {
        case .leader:
            self.tickLeader()
        case .follower, .preCandidate, .candidate:
            guard self.electionElapsed >= self.electionTimeout else { return self.repeatBallot() }
            self.campaign()
        }
    }

    /// Starts an election now, if this member may be elected.
    package mutating func campaign() {
        guard self.mayLead, self.role != .leader else { return }
        self.becomePreCandidate()
    }

    /// Proposes a command; a member that does not lead passes it on.
    package mutating func propose(_ data: [UInt8]) -> ProposalOutcome {
        guard self.role == .leader else {
            guard self.leader != nil, self.forwardingBytes < self.settings.uncommittedBytesMax else { return .dropped }
            self.forwardingBytes += data.count
            self.forwarding.append(data)
            return .forwarded
        }
        guard self.transfer == nil, self.log.uncommittedBytes < self.settings.uncommittedBytesMax else {
            return .dropped
        }
        let entry = self.appendOwn(.command, data)
        return .appended(term: entry.term, index: entry.index)
    }

    /// Forgets entries up to `index`: the state machine has them durably.
    package mutating func compact(through index: LogIndex) {
        self.log.compact(through: index)
    }

    // MARK: Output

    /// What is to be done now.
    package mutating func ready() -> Ready {
        let committed = self.log.takeCommitted(bytesMax: self.settings.applyBytesMax)
        for entry in committed where entry.kind == .membership { self.didHandOut(entry) }
        self.releaseHeldProposals()
        self.forward()
        if self.role == .leader {
            self.leaveJointMembership()
            self.replicate()
        }
        var ready = self.pending
        ready.entries = self.log.unstable
        ready.committed = committed
        let state = HardState(term: self.term, vote: self.vote, commitIndex: self.log.commitIndex)
        if state != self.persistedHardState { ready.hardState = state }
        ready.mustSync =
            !ready.entries.isEmpty || ready.snapshot != nil || state.term != self.persistedHardState.term
            || state.vote != self.persistedHardState.vote
        self.pending = Ready()
        return ready
    }

    /// All of `ready` is done: what it had to persist is durable.
    package mutating func advance(_ ready: Ready) {
        if let state = ready.hardState { self.persistedHardState = state }
        guard let last = ready.entries.last, self.log.term(at: last.index) == last.term else { return }
        self.log.didPersist(through: last.index)
        if self.role == .leader { self.didAdvance(self.id, to: last.index) }
    }

    // MARK: For the roles

    /// Adds an entry to the log as its leader.
    @discardableResult
    mutating func appendOwn(_ kind: LogEntry.Kind, _ data: [UInt8]) -> LogEntry {
        let entry = LogEntry(term: self.term, index: self.log.lastIndex.next, kind: kind, data: data)
        self.log.append(entry)
        if kind == .membership { self.adoptMembership(of: CollectionOfOne(entry)) }
        return entry
    }

    private mutating func forward() {
        guard !self.forwarding.isEmpty, let leader = self.leader, leader != self.id else { return }
        self.send(.proposal(self.forwarding), to: leader)
        self.forwarding = []
        self.forwardingBytes = 0
    }

    /// Queues a message. A leader's vouches for nothing on its disk but its term, which a sole voter that has just
    /// elected itself has not written yet: forgotten in a crash, that term could get another leader.
    mutating func send(_ body: RaftMessage.Body, to peer: NodeID, term: Term? = nil) {
        let message = RaftMessage(from: self.id, to: peer, term: term ?? self.term, body: body)
        if self.role == .leader, self.persistedHardState.term == self.term {
            self.pending.earlyMessages.append(message)
        } else {
            self.pending.messages.append(message)
        }
    }

    mutating func resetElectionTimer() {
        self.electionElapsed = 0
        // SplitMix64: good enough to keep members from campaigning in step.
        self.random &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.random
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        let spread = UInt64(max(1, self.settings.electionTicks))
        self.electionTimeout = self.settings.electionTicks + Int(mixed % spread)
    }
}
