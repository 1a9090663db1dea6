/// Who takes part. Voters count for quorums; learners only receive the log.
///
/// While the voters are being replaced (a joint configuration), `outgoing` are the voters from before: then a quorum
/// is a majority of both, so that neither side decides anything alone (Raft §6).
package struct Membership: Hashable, Sendable {
    /// Members whose votes count, sorted.
    package private(set) var voters: [NodeID]
    /// Members that only follow, sorted. One that is still an outgoing voter becomes a learner for good afterwards.
    package private(set) var learners: [NodeID]
    /// The voters from before while the configuration is joint, sorted; else empty.
    package private(set) var outgoing: [NodeID]

    /// A membership; a member that is in both lists counts as a voter.
    package init(voters: [NodeID], learners: [NodeID] = [], outgoing: [NodeID] = []) {
        let voting = Set(voters)
        self.voters = voting.sorted()
        self.learners = Set(learners).subtracting(voting).sorted()
        self.outgoing = Set(outgoing).sorted()
    }

    /// Whether the voters are being replaced.
    package var isJoint: Bool { !self.outgoing.isEmpty }

    /// Everybody whose vote counts, sorted.
    package var voting: [NodeID] {
        self.isJoint ? Set(self.voters).union(self.outgoing).sorted() : self.voters
    }

    /// Everybody, sorted.
    package var all: [NodeID] {
        if self.learners.isEmpty && !self.isJoint { return self.voters }
        return Set(self.voters).union(self.outgoing).union(self.learners).sorted()
    }

    /// Whether the member's vote counts.
    package func isVoter(_ id: NodeID) -> Bool { self.voters.contains(id) || self.outgoing.contains(id) }

    /// Whether it takes part at all.
    package func contains(_ id: NodeID) -> Bool { self.isVoter(id) || self.learners.contains(id) }

    /// Whether this member decides alone.
    package func isSoleVoter(_ id: NodeID) -> Bool { !self.isJoint && self.voters == [id] }

    /// Whether the voters among `ids` are a majority, of both halves of a joint configuration.
    package func isQuorum(_ ids: Set<NodeID>) -> Bool {
        Self.isMajority(ids, of: self.voters) && (!self.isJoint || Self.isMajority(ids, of: self.outgoing))
    }

    /// Whether no quorum can come about any more once `ids` have said no.
    package func isLost(_ ids: Set<NodeID>) -> Bool {
        !self.isQuorum(Set(self.voting).subtracting(ids))
    }

    /// The newest index that a quorum has reached.
    package func quorumIndex(_ reached: (NodeID) -> LogIndex) -> LogIndex {
        LogIndex(self.quorumValue { reached($0).rawValue })
    }

    /// The greatest number that a quorum has reached.
    func quorumValue(_ reached: (NodeID) -> UInt64) -> UInt64 {
        let value = Self.majorityValue(self.voters, reached)
        return self.isJoint ? min(value, Self.majorityValue(self.outgoing, reached)) : value
    }

    /// The configuration after a joint one.
    var withoutOutgoing: Membership { Membership(voters: self.voters, learners: self.learners) }

    /// The configuration that leads to `target`: itself, or, where more than one voter changes, a joint one.
    func step(to target: Membership) -> Membership {
        let changed = Set(self.voters).symmetricDifference(target.voters)
        guard changed.count > 1 else { return target }
        return Membership(voters: target.voters, learners: target.learners, outgoing: self.voters)
    }

    private static func isMajority(_ ids: Set<NodeID>, of voters: [NodeID]) -> Bool {
        voters.count(where: ids.contains) > voters.count / 2
    }

    private static func majorityValue(_ voters: [NodeID], _ reached: (NodeID) -> UInt64) -> UInt64 {
        if voters.count == 1 { return reached(voters[0]) }
        let values = voters.map(reached).sorted(by: >)
        return values.isEmpty ? 0 : values[values.count / 2]
    }
}
