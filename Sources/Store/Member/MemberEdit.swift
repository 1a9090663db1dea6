internal import Raft
internal import Wire

/// A change of who takes part, as clients ask for it, and etcd's rules for when it may be made.
enum MemberEdit: Sendable {
    case add(Etcd.Member)
    case remove(NodeID)
    case promote(NodeID)
    case update(NodeID, peerURLs: [String])

    /// What the rules look at.
    struct Situation {
        var members: [Etcd.Member]
        var membership: Membership
        /// Members that have told their name, so they run.
        var started: Set<NodeID>
        /// Members that the leader hears.
        var active: Set<NodeID>
        var isRemoved: (NodeID) -> Bool
        /// How much of the leader's log each member has, 0 to 1.
        var share: (NodeID) -> Double
    }

    /// How many learners there may be: etcd's default.
    private static let learnersMax = 1
    /// How much of the log a learner must have to be promoted: etcd's number.
    private static let shareMin = 0.9

    /// What the membership is after it. Throws where etcd refuses.
    func apply(to situation: Situation) throws(StoreError) -> (membership: Membership, members: [Etcd.Member]) {
        var members = situation.members
        switch self {
        case .add(let member):
            try Self.checkAddition(member, in: situation)
            members.append(member)
        case .remove(let id):
            try Self.checkRemoval(of: id, in: situation)
            members.removeAll { $0.id == id.rawValue }
        case .promote(let id):
            let place = try Self.place(of: id, in: members)
            try Self.checkPromotion(of: id, members[place], in: situation)
            members[place].isLearner = false
        case .update(let id, let peerURLs):
            let place = try Self.place(of: id, in: members)
            try Self.checkAreNew(peerURLs, among: members.filter { $0.id != id.rawValue })
            members[place].peerURLs = peerURLs
        }
        let voters = members.filter { !$0.isLearner }.map { NodeID($0.id) }
        let learners = members.filter(\.isLearner).map { NodeID($0.id) }
        return (Membership(voters: voters, learners: learners), members)
    }

    private static func place(of id: NodeID, in members: [Etcd.Member]) throws(StoreError) -> Int {
        guard let place = members.firstIndex(where: { $0.id == id.rawValue }) else {
            throw StoreError(.memberNotFound, EtcdText.memberNotFound)
        }
        return place
    }

    private static func checkAreNew(_ peerURLs: [String], among members: [Etcd.Member]) throws(StoreError) {
        let taken = Set(members.flatMap(\.peerURLs))
        guard taken.isDisjoint(with: peerURLs) else { throw StoreError(.peerURLExists, EtcdText.peerURLExists) }
    }

    private static func checkAddition(_ member: Etcd.Member, in situation: Situation) throws(StoreError) {
        let id = NodeID(member.id)
        if situation.isRemoved(id) || situation.members.contains(where: { $0.id == member.id }) {
            throw StoreError(.memberExists, EtcdText.memberExists)
        }
        try Self.checkAreNew(member.peerURLs, among: situation.members)
        if member.isLearner {
            guard situation.membership.learners.count < Self.learnersMax else {
                throw StoreError(.tooManyLearners, EtcdText.tooManyLearners)
            }
            return
        }
        let voters = situation.membership.voters
        let started = voters.count(where: situation.started.contains)
        // A sole member may always grow, or no cluster ever could.
        guard voters.count == 1 && started == 1 || started >= (voters.count + 1) / 2 + 1 else {
            throw StoreError(.notEnoughStarted, EtcdText.notEnoughStarted)
        }
        guard voters.allSatisfy(situation.active.contains) else {
            throw StoreError(.unhealthy, EtcdText.unhealthy)
        }
    }

    private static func checkRemoval(of id: NodeID, in situation: Situation) throws(StoreError) {
        _ = try Self.place(of: id, in: situation.members)
        guard situation.membership.isVoter(id) else { return }
        let rest = situation.membership.voters.filter { $0 != id }
        let quorum = rest.count / 2 + 1
        guard !rest.isEmpty, rest.count(where: situation.started.contains) >= quorum else {
            throw StoreError(.notEnoughStarted, EtcdText.notEnoughStarted)
        }
        // One that is not heard may always go; another one only if those that remain can go on.
        guard !situation.active.contains(id) || rest.count(where: situation.active.contains) >= quorum else {
            throw StoreError(.unhealthy, EtcdText.unhealthy)
        }
    }

    private static func checkPromotion(
        of id: NodeID,
        _ member: Etcd.Member,
        in situation: Situation
    ) throws(StoreError) {
        guard member.isLearner else { throw StoreError(.memberNotLearner, EtcdText.memberNotLearner) }
        guard situation.active.contains(id), situation.share(id) >= Self.shareMin else {
            throw StoreError(.learnerNotReady, EtcdText.learnerNotReady)
        }
    }
}
