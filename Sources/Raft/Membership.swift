/// Who takes part. Voters count for quorums; learners only receive the log.
package struct Membership: Hashable, Sendable {
    /// Members whose votes count, sorted.
    package private(set) var voters: [NodeID]
    /// Members that only follow, sorted.
    package private(set) var learners: [NodeID]

    /// A membership; a member that is in both lists counts as a voter.
    package init(voters: [NodeID], learners: [NodeID] = []) {
        let voting = Set(voters)
        self.voters = voting.sorted()
        self.learners = Set(learners).subtracting(voting).sorted()
    }

    /// How many voters make a majority.
    package var quorum: Int { self.voters.count / 2 + 1 }

    /// Everybody, sorted.
    package var all: [NodeID] { (self.voters + self.learners).sorted() }

    /// Whether the member's vote counts.
    package func isVoter(_ id: NodeID) -> Bool { self.voters.contains(id) }

    /// Whether the voters among `ids` are a majority.
    package func isQuorum(_ ids: Set<NodeID>) -> Bool {
        self.voters.count(where: ids.contains) >= self.quorum
    }

    /// The newest index that a majority of the voters has reached.
    package func quorumIndex(_ reached: (NodeID) -> LogIndex) -> LogIndex {
        let indexes = self.voters.map(reached).sorted(by: >)
        return indexes.isEmpty ? .zero : indexes[self.quorum - 1]
    }
}
