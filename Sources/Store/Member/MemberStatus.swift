internal import MVCC
internal import Raft
internal import Synchronization

/// What is known of the member at a glance, by any thread.
final class MemberStatus: Sendable {
    /// The numbers.
    struct Values: Sendable {
        var term = Term(0)
        var commitIndex = LogIndex.zero
        var appliedIndex = LogIndex.zero
        /// The term of the last entry that is applied.
        var appliedTerm = Term(0)
        var role = RaftNode.Role.follower
        /// Who leads in this term, if known.
        var leader: NodeID?
        /// Whether it is the only voter and leads.
        var isSole = false
        var isLearner = false
        /// How often it saw another leader than before.
        var leaderChanges = 0
        /// Why the member does not work any more.
        var failure: StoreError?
        /// Whether the state has reached the size it may have.
        var isFull = false
        /// Whether an alarm says that some member's state is full.
        var hasSpaceAlarm = false
        /// Whether an alarm says that members' states differ.
        var isCorrupt = false

        var isLeader: Bool { self.role == .leader }

        /// Why a command makes no sense now, if so.
        func refusal(of command: Command) -> StoreError? {
            if let failure = self.failure { return failure }
            if self.isCorrupt, command.concernsKeyspace {
                return StoreError(MVCCError(.corruptCluster, "states differ"))
            }
            guard self.isFull || self.hasSpaceAlarm, command.addsData else { return nil }
            return StoreError(MVCCError(.noSpace, "a state is full"))
        }

        /// Whether all that was ever acknowledged is applied here: true of a sole member, once it has applied an entry
        /// of its own term and with it all before.
        var seesEverything: Bool { self.isSole && self.appliedTerm == self.term }
    }

    /// What few ask for, apart from the numbers that every request looks at.
    private struct Notes {
        var alarms = AlarmBook()
        var downgrade: String?
    }

    private let values = Mutex(Values())
    private let notes = Mutex(Notes())
    /// What is counted.
    let metrics = StoreMetrics()
    /// Whether there is a leader, for requests that ask for one.
    let leaderPresence = LeaderPresence()

    var now: Values { self.values.withLock { $0 } }
    /// The alarms that are raised, of whatever member.
    var alarms: AlarmBook { self.notes.withLock { $0.alarms } }
    /// The version that the cluster is on its way down to, if any.
    var downgrade: String? { self.notes.withLock { $0.downgrade } }

    // What each call asks for, without the rest.
    var term: Term { self.values.withLock { $0.term } }
    var failure: StoreError? { self.values.withLock { $0.failure } }
    var isFull: Bool { self.values.withLock { $0.isFull } }

    /// Whether the member leads, and in that term.
    func leads(in term: Term) -> Bool { self.values.withLock { $0.isLeader && $0.term == term } }

    /// Why a command makes no sense now, if so.
    func refusal(of command: Command) -> StoreError? { self.values.withLock { $0.refusal(of: command) } }

    /// Takes over what the node says of itself, save for what others report.
    func update(_ node: RaftNode) {
        let id = node.id
        self.leaderPresence.update(hasLeader: node.leader != nil)
        self.values.withLock { values in
            values.term = node.term
            values.commitIndex = node.commitIndex
            values.role = node.role
            values.isSole = node.isLeader && node.membership.voters == [id]
            values.isLearner = node.membership.learners.contains(id)
            guard values.leader != node.leader else { return }
            if node.leader != nil { values.leaderChanges += 1 }
            values.leader = node.leader
        }
    }

    func update(appliedIndex: LogIndex, appliedTerm: Term, isFull: Bool) {
        self.values.withLock { values in
            values.appliedTerm = appliedTerm
            values.appliedIndex = appliedIndex
            values.isFull = isFull
        }
    }

    func update(_ alarms: AlarmBook) {
        self.notes.withLock { $0.alarms = alarms }
        self.values.withLock { values in
            values.hasSpaceAlarm = alarms.contains(.noSpace)
            values.isCorrupt = alarms.contains(.corrupt)
        }
    }

    func update(downgrade: String?) {
        self.notes.withLock { $0.downgrade = downgrade }
    }

    func fail(_ error: StoreError) {
        self.values.withLock { $0.failure = $0.failure ?? error }
    }
}
