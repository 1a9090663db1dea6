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
    @Test(arguments: 1...60) func survivesEverything(seed: Int) throws {
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
}
