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

        var isLeader: Bool { self.role == .leader }

        /// Whether all that was ever acknowledged is applied here: true of a sole member, once it has applied an entry
        /// of its own term and with it all before.
        var seesEverything: Bool { self.isSole && self.appliedTerm == self.term }
    }

    private let values = Mutex(Values())

    var now: Values { self.values.withLock { $0 } }

    // What each call asks for, without the rest.
    var term: Term { self.values.withLock { $0.term } }
    var failure: StoreError? { self.values.withLock { $0.failure } }
    var isFull: Bool { self.values.withLock { $0.isFull } }

    /// Takes over what the node says of itself, save for what others report.
    func update(_ node: RaftNode) {
        let id = node.id
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

    func fail(_ error: StoreError) {
        self.values.withLock { $0.failure = $0.failure ?? error }
    }
}
