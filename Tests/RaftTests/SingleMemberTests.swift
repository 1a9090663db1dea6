import Raft
import Testing

@Suite struct SingleMemberTests {
    private func makeNode(_ entries: [LogEntry] = [], hardState: HardState = HardState()) throws -> RaftNode {
        try RaftNode(
            settings: RaftSettings(id: NodeID(1), seed: 1),
            membership: Membership(voters: [NodeID(1)]),
            hardState: hardState,
            entries: entries
        )
    }

    @Test func leadsAtOnceAndCommitsWhatIsDurable() throws {
        var node = try self.makeNode()
        node.campaign()
        #expect(node.isLeader)
        #expect(node.propose([7]) == .appended(term: Term(1), index: LogIndex(2)))
        let first = node.ready()
        #expect(first.mustSync)
        #expect(first.hardState == HardState(term: Term(1), vote: NodeID(1)))
        #expect(first.entries.map(\.data) == [[], [7]])
        #expect(first.committed.isEmpty, "not before it is durable")
        node.advance(first)
        let second = node.ready()
        #expect(second.committed.map(\.data) == [[], [7]])
        #expect(!second.mustSync, "a commit index alone need not reach the disk")
        node.advance(second)
        let third = node.ready()
        #expect(third.isEmpty)
    }

    /// A leader sends before its disk has the entries, but not before it has the term: forgotten in a crash, that term
    /// could get another leader, with other entries.
    @Test func saysNothingOfATermThatIsNotOnItsDisk() throws {
        var node = try RaftNode(
            settings: RaftSettings(id: NodeID(1), seed: 1),
            membership: Membership(voters: [NodeID(1)], learners: [NodeID(2)])
        )
        node.campaign()
        let first = node.ready()
        #expect(first.hardState?.term == Term(1))
        #expect(first.earlyMessages.isEmpty)
        #expect(first.messages.map(\.to) == [NodeID(2)])
        node.advance(first)
        _ = node.propose([7])
        let second = node.ready()
        #expect(second.hardState?.term ?? Term(1) == Term(1))
        for _ in 0..<RaftSettings(id: NodeID(1), seed: 1).heartbeatTicks { node.tick() }
        let third = node.ready()
        #expect(!second.earlyMessages.isEmpty || !third.earlyMessages.isEmpty)
        #expect(third.messages.isEmpty)
    }

    @Test func commitsEarlierTermsOnlyWithItsOwn() throws {
        let old = LogEntry(term: Term(3), index: LogIndex(1), data: [1])
        var node = try self.makeNode([old], hardState: HardState(term: Term(3)))
        let before = node.ready()
        #expect(before.committed.isEmpty)
        node.campaign()
        #expect(node.term == Term(4))
        let ready = node.ready()
        node.advance(ready)
        let after = node.ready()
        #expect(after.committed.map(\.index) == [LogIndex(1), LogIndex(2)])
    }

    @Test func servesReadsOnceItsTermHasCommitted() throws {
        var node = try self.makeNode()
        let asFollower = node.read(1)
        #expect(!asFollower)
        node.campaign()
        let asLeader = node.read(2)
        #expect(asLeader)
        let ready = node.ready()
        #expect(ready.reads.isEmpty)
        node.advance(ready)
        let next = node.ready()
        #expect(next.reads == [Ready.Read(id: 2, index: LogIndex(1))])
    }

    @Test func refusesALogWithAGap() {
        let entries = [1, 3].map { LogEntry(term: Term(1), index: LogIndex($0), data: []) }
        #expect(throws: RaftError.self) { _ = try self.makeNode(entries) }
    }

    @Test func keepsEntriesUntilTheyAreCompacted() throws {
        var node = try self.makeNode()
        node.campaign()
        for value in 0..<10 { _ = node.propose([UInt8(value)]) }
        node.advance(node.ready())
        node.advance(node.ready())
        node.compact(through: LogIndex(8))
        #expect(node.lastIndex == LogIndex(11))
        _ = node.propose([99])
        let ready = node.ready()
        #expect(ready.entries.map(\.index) == [LogIndex(12)])
    }
}
