import Core
import Raft
import TestSupport
import Testing

@Suite struct MembershipTests {
    private static func ids(_ numbers: UInt64...) -> [NodeID] { numbers.map { NodeID($0) } }

    @Test func aJointQuorumNeedsBothHalves() {
        let joint = Membership(voters: Self.ids(1, 2, 3), outgoing: Self.ids(3, 4, 5))
        #expect(joint.isQuorum(Set(Self.ids(2, 3, 4))))
        #expect(!joint.isQuorum(Set(Self.ids(1, 2))), "a majority of one half only")
        #expect(!joint.isQuorum(Set(Self.ids(4, 5))))
        #expect(joint.isLost(Set(Self.ids(4, 5))), "one half can not agree any more")
        #expect(!joint.isLost(Set(Self.ids(1, 5))))
        let reached: [NodeID: UInt64] = [NodeID(1): 9, NodeID(2): 9, NodeID(3): 5, NodeID(4): 4, NodeID(5): 3]
        #expect(joint.quorumIndex { LogIndex(reached[$0] ?? 0) } == LogIndex(4))
        #expect(joint.all == Self.ids(1, 2, 3, 4, 5))
    }

    /// Counts in the simplest way there is, as a second opinion.
    @Test(arguments: 0..<200) func agreesWithCounting(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func draw() -> [NodeID] { Self.ids(1, 2, 3, 4, 5, 6, 7).filter { _ in random.chance(0.5) } }
        let voters = draw()
        let outgoing = random.chance(0.5) ? draw() : []
        guard !voters.isEmpty else { return }
        let membership = Membership(voters: voters, outgoing: outgoing)
        let yes = Set(draw())
        func hasMajority(_ half: [NodeID]) -> Bool { half.isEmpty || half.filter(yes.contains).count * 2 > half.count }
        #expect(membership.isQuorum(yes) == (hasMajority(voters) && hasMajority(outgoing)), "seed \(seed)")
        let decoded = Membership(encoded: membership.encoded())
        #expect(decoded == membership)
    }

    @Test(
        arguments: [
            [], [1], [1, 0], [1, 0, 1], [0, 0, 0, 0], [255, 255, 0, 0, 0, 0],
            [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ] as [[UInt8]]
    ) func refusesWhatIsNoMembership(bytes: [UInt8]) {
        #expect(Membership(encoded: bytes) == nil)
        #expect(MembershipChange(encoded: bytes) == nil)
    }

    @Test func aChangeKeepsItsContext() {
        let change = MembershipChange(
            membership: Membership(voters: Self.ids(1), learners: Self.ids(2)),
            context: [7, 8]
        )
        #expect(MembershipChange(encoded: change.encoded()) == change)
    }
}
