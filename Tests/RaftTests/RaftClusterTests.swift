import Raft
import Testing

@Suite struct RaftClusterTests {
    @Test(arguments: [3, 5]) func electsOneLeaderAndReplicates(count: Int) throws {
        var cluster = try SimulatedCluster(count: count, seed: 42)
        try cluster.run(ticks: 60)
        #expect(cluster.leader != nil)
        try cluster.run(ticks: 100, proposals: 0.5)
        try cluster.run(ticks: 30)
        let lengths = Set(cluster.members.values.map { $0.applied.count })
        #expect(lengths.count == 1, "all applied the same number")
        #expect((lengths.first ?? 0) > 20)
    }

    @Test func replacesALeaderThatIsCutOff() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 7)
        try cluster.run(ticks: 60)
        let old = try #require(cluster.leader)
        cluster.isolate([old])
        try cluster.run(ticks: 80, proposals: 0.3, reads: 0.3)
        let new = try #require(cluster.leader)
        #expect(new != old)
        #expect(cluster.members[old]?.node.isLeader == false, "check-quorum makes it step down")
        cluster.heal()
        try cluster.run(ticks: 60)
        #expect(cluster.members[old]?.appliedIndex == cluster.members[new]?.appliedIndex)
    }

    @Test func aMemberThatComesBackDisturbsNobody() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 9)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let term = cluster.members[leader]?.node.term
        let other = try #require(cluster.ids.first { $0 != leader })
        cluster.isolate([other])
        try cluster.run(ticks: 200, proposals: 0.2)
        cluster.heal()
        try cluster.run(ticks: 60)
        #expect(cluster.leader == leader)
        #expect(cluster.members[leader]?.node.term == term, "pre-vote keeps the term")
    }

    @Test func bringsALaggardUpWithASnapshot() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 11)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let other = try #require(cluster.ids.first { $0 != leader })
        cluster.crash(other)
        cluster.faults.compaction = 0.2
        try cluster.run(ticks: 100, proposals: 0.5)
        cluster.restart(other)
        try cluster.run(ticks: 100)
        #expect(cluster.members[other]?.appliedIndex == cluster.members[leader]?.appliedIndex)
        #expect(cluster.members[other]?.applied == cluster.members[leader]?.applied)
    }

    /// Loss, repetition, delay, partitions, crashes between persisting and sending, compaction; all at once.
    @Test(arguments: SimulatedCluster.seeds) func survivesEverything(seed: Int) throws {
        var cluster = try SimulatedCluster(count: seed % 2 == 0 ? 3 : 5, seed: UInt64(seed))
        cluster.faults = .init(
            loss: 0.1,
            repetition: 0.1,
            delayMax: 4,
            crash: 0.003,
            partition: 0.01,
            compaction: 0.01
        )
        try cluster.run(ticks: 1500, proposals: 0.3, reads: 0.2)
        cluster.heal()
        try cluster.run(ticks: 200)
        try cluster.run(ticks: 20, proposals: 0.5, reads: 0.5)
        try cluster.run(ticks: 60)
        let applied = Set(cluster.members.values.map(\.appliedIndex))
        #expect(applied.count == 1, "all caught up")
        #expect(cluster.committedMax.rawValue > 5)
        #expect(cluster.readsServed > 0)
    }

    /// The same, while members come and go, by ones and through joint memberships, and leadership is handed over.
    @Test(arguments: SimulatedCluster.seeds) func survivesChangesOfMembership(seed: Int) throws {
        var cluster = try SimulatedCluster(count: 3, spare: 2, seed: UInt64(seed))
        cluster.faults = .init(
            loss: 0.05,
            repetition: 0.05,
            delayMax: 4,
            crash: 0.002,
            partition: 0.005,
            compaction: 0.01,
            membershipChange: 0.02,
            transfer: 0.01,
            unreachable: 0.01
        )
        try cluster.run(ticks: 1500, proposals: 0.3, reads: 0.2)
        cluster.heal()
        try cluster.run(ticks: 300)
        try cluster.run(ticks: 20, proposals: 0.5, reads: 0.5)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader, "somebody leads once all is well")
        let membership = try #require(cluster.members[leader]?.node.membership)
        #expect(!membership.isJoint, "a joint membership is left")
        for id in membership.all {
            #expect(cluster.members[id]?.appliedIndex == cluster.members[leader]?.appliedIndex, "\(id) caught up")
            #expect(cluster.members[id]?.membership == membership)
        }
        #expect(cluster.readsServed > 0)
    }

    @Test func handsOverToTheMemberThatIsNamed() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 21)
        try cluster.run(ticks: 60)
        let old = try #require(cluster.leader)
        let target = try #require(cluster.ids.first { $0 != old })
        try cluster.members[old]?.node.transferLeadership(to: target)
        #expect(cluster.members[old]?.node.propose([1]) == .dropped, "not while it is under way")
        try cluster.run(ticks: 8)
        #expect(cluster.leader == target, "at once, not after an election's time")
        try cluster.run(ticks: 20)
        #expect(cluster.members[old]?.node.propose([1]) == .forwarded)
        let before = cluster.committedMax
        try cluster.run(ticks: 20)
        #expect(cluster.committedMax == before.next)
    }

    @Test func aFollowerAsksItsLeaderAboutReads() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 22)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let follower = try #require(cluster.ids.first { $0 != leader })
        cluster.ask(follower)
        #expect(cluster.readsServed == 0)
        try cluster.run(ticks: 20)
        #expect(cluster.readsServed == 1)
    }

    /// Who waits for a confirmation gets it when those that were asked do not count any more.
    @Test func aLastMemberAnswersTheReadsThatWait() throws {
        var cluster = try SimulatedCluster(count: 2, seed: 25)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let other = try #require(cluster.ids.first { $0 != leader })
        cluster.isolate([other])
        cluster.ask(leader)
        try cluster.run(ticks: 1)
        cluster.ask(leader)
        #expect(cluster.readsServed == 0)
        _ = try cluster.members[leader]?.node.propose(membership: Membership(voters: [leader]), context: [])
        try cluster.run(ticks: 3)
        #expect(cluster.readsServed == 2)
    }

    @Test func refusesASecondChangeOfMembership() throws {
        var cluster = try SimulatedCluster(count: 3, spare: 1, seed: 23)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let learner = Membership(voters: Array(cluster.ids.prefix(3)), learners: [cluster.ids[3]])
        _ = try cluster.members[leader]?.node.propose(membership: learner, context: [])
        #expect(throws: RaftRefusal(.changeUnderway)) {
            try cluster.members[leader]?.node.propose(membership: learner, context: [])
        }
        #expect(throws: RaftRefusal(.invalid)) {
            try cluster.members[leader]?.node.propose(membership: Membership(voters: []), context: [])
        }
        try cluster.run(ticks: 30)
        #expect(cluster.members[cluster.ids[3]]?.membership == learner)
        _ = try cluster.members[leader]?.node.propose(membership: Membership(voters: cluster.ids), context: [])
        try cluster.run(ticks: 30)
        #expect(cluster.members[cluster.ids[3]]?.node.membership == Membership(voters: cluster.ids))
    }

    @Test func aRemovedLeaderHandsOver() throws {
        var cluster = try SimulatedCluster(count: 3, seed: 24)
        try cluster.run(ticks: 60)
        let leader = try #require(cluster.leader)
        let rest = cluster.ids.filter { $0 != leader }
        _ = try cluster.members[leader]?.node.propose(membership: Membership(voters: rest), context: [])
        try cluster.run(ticks: 15)
        let heir = try #require(cluster.leader)
        #expect(rest.contains(heir))
        #expect(cluster.members[heir]?.membership == Membership(voters: rest))
    }
}
