import Raft
import Testing

/// Elections in which messages are lost.
@Suite struct BallotTests {
    private static let others = [NodeID(2), NodeID(3)]

    private static func makeNode() throws -> RaftNode {
        try RaftNode(
            settings: RaftSettings(id: NodeID(1), seed: 1),
            membership: Membership(voters: [NodeID(1)] + Self.others)
        )
    }

    /// Whom the node asks for a vote, and whether it is only a trial.
    private static func asked(_ node: inout RaftNode) -> [(peer: NodeID, term: Term, isTrial: Bool)] {
        let ready = node.ready()
        node.advance(ready)
        return ready.messages.compactMap { message in
            guard case .voteRequest(_, _, let isTrial, _) = message.body else { return nil }
            return (message.to, message.term, isTrial)
        }
    }

    private static func answer(_ peer: NodeID, _ granted: Bool, term: Term, isTrial: Bool) -> RaftMessage {
        RaftMessage(
            from: peer,
            to: NodeID(1),
            term: term,
            body: .voteResponse(granted: granted, isTrial: isTrial)
        )
    }

    @Test func lostRequestsAreRepeatedInTheSameElection() throws {
        var node = try Self.makeNode()
        node.campaign()
        #expect(Self.asked(&node).map(\.peer) == Self.others)
        node.tick()
        let trial = Self.asked(&node)
        #expect(trial.map(\.peer) == Self.others, "nobody answered")
        #expect(trial.allSatisfy { $0.isTrial && $0.term == Term(1) })
        #expect(node.term == Term(0), "a trial disturbs nobody")

        try node.step(Self.answer(NodeID(3), true, term: Term(1), isTrial: true))
        #expect(node.role == .candidate)
        #expect(Self.asked(&node).map(\.peer) == Self.others)
        node.tick()
        let vote = Self.asked(&node)
        #expect(vote.map(\.peer) == Self.others)
        #expect(vote.allSatisfy { !$0.isTrial && $0.term == Term(1) })
        try node.step(Self.answer(NodeID(2), true, term: Term(1), isTrial: false))
        #expect(node.isLeader)
        node.tick()
        #expect(Self.asked(&node).isEmpty)
    }

    @Test func whoAnsweredIsNotAskedAgain() throws {
        var node = try Self.makeNode()
        node.campaign()
        _ = Self.asked(&node)
        try node.step(Self.answer(NodeID(2), false, term: Term(0), isTrial: true))
        node.tick()
        #expect(Self.asked(&node).map(\.peer) == [NodeID(3)])
    }

    @Test func whoStillHeardALeaderVotesOnceItIsMissed() throws {
        var node = try Self.makeNode()
        try node.step(
            RaftMessage(
                from: NodeID(2),
                to: NodeID(1),
                term: Term(1),
                body: .heartbeat(commitIndex: .zero, round: 1)
            )
        )
        let request = RaftMessage(
            from: NodeID(3),
            to: NodeID(1),
            term: Term(2),
            body: .voteRequest(lastIndex: .zero, lastTerm: Term(0), isTrial: true, isForced: false)
        )
        var ticks = 0
        while ticks < 20 {
            try node.step(request)
            let ready = node.ready()
            node.advance(ready)
            if ready.messages.contains(where: { $0.body == .voteResponse(granted: true, isTrial: true) }) { break }
            node.tick()
            ticks += 1
        }
        #expect(ticks == 10, "as long as the leader may be silent, not an election longer")
    }
}
