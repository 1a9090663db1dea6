import MVCC
import Raft
import Testing

@testable import Store

/// What was once found wrong with etcd: the same course of events on this store.
@Suite struct EtcdFindingsTests {
    private static func member(_ machine: Machine) throws -> StoreMember { try #require(machine.serving).member }

    private static func check(_ plan: SimulationPlan, seed: UInt64) throws {
        let outcome = try Simulation.run(seed: seed, plan: plan)
        #expect(outcome.violation == nil, "seed \(seed)")
        #expect(outcome.revisions > 1, "seed \(seed)")
    }

    /// etcd #13766 (3.5.0 to 3.5.2): a crash under load left entries applied twice, for how far the state had come was
    /// written apart from what the entries changed.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func crashesUnderLoadApplyNothingTwice(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.clients = 10
        plan.changeEvery = nil
        plan.faults = [.kill, .powerCut, .kill]
        plan.faultEvery = .milliseconds(500)
        try Self.check(plan, seed: seed)
    }

    /// etcd #14370 (3.5): a sole member answered before the write was durable. The power goes at each step in turn.
    @Test(arguments: 0...11 as ClosedRange<Int>)
    func aSoleMemberAnswersForWhatIsDurable(call: Int) throws {
        let simulation = try Simulation.quiet(1)
        defer { simulation.end() }
        let machine = try simulation.awaitLeader()
        for number in 0..<10 { try simulation.put("/k/0", "a\(number)", on: machine) }
        simulation.startClients()
        simulation.pass(.milliseconds(300))
        machine.disk.callsUntilOff = call
        simulation.pass(.seconds(4))
        _ = try simulation.awaitLeader()
        simulation.heal()
        #expect(simulation.truth.violation == nil)
    }

    /// etcd #17780: after a compaction at the newest revision, whose keys were all deleted, a crash made the revision
    /// go back to what was left.
    @Test(arguments: [false, true])
    func aRevisionOutlivesCompactionAndCrash(powerCut: Bool) throws {
        for members in [1, 3] {
            let simulation = try Simulation.quiet(members)
            defer { simulation.end() }
            let leader = try simulation.awaitLeader()
            let member = try Self.member(leader)
            try simulation.put("/k/0", "a", on: leader)
            let deleted = try simulation.perform {
                try await member.delete(Array("/k/0".utf8), expectedModRevision: nil)
            }
            guard case .deleted(_, let revision) = deleted else {
                Issue.record("not deleted: \(deleted)")
                return
            }
            try simulation.perform { try await member.compact(at: revision) }
            simulation.pass(.milliseconds(200))
            for machine in simulation.serving { simulation.turnOff(machine, powerCut: powerCut) }
            let next = try simulation.awaitLeader()
            let reader = try Self.member(next)
            #expect(try simulation.perform { try await reader.currentRevision() } == revision)
            #expect(try simulation.put("/k/0", "b", on: next) == revision + 1)
            #expect(simulation.truth.violation == nil)
        }
    }

    /// etcd #15220 and #18089: a watch that is behind must be told that what it needs is compacted, or get all of it.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func slowWatchesLoseNothingToCompaction(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.watchers = 12
        plan.faults = [.pause, .slowDisk, .partition]
        plan.changeEvery = nil
        try Self.check(plan, seed: seed)
    }

    /// A watch that was told how far it has come goes on from there, though nothing of its own happened.
    @Test func aWatchGoesOnFromItsProgress() throws {
        let simulation = try Simulation.quiet()
        defer { simulation.end() }
        let leader = try simulation.awaitLeader()
        let member = try Self.member(leader)
        let watch = try member.makeWatch(KeyRange(key: Array("/k/0".utf8)), from: 0)
        for number in 0..<10 { try simulation.put("/other", "a\(number)", on: leader) }
        watch.requestProgress()
        let progress = try #require(try simulation.perform { try await watch.next() })
        #expect(progress.events.isEmpty)
        for number in 0..<40 { try simulation.put("/other", "b\(number)", on: leader) }
        try simulation.perform { try await member.compact(at: progress.revision) }
        let revision = try simulation.put("/k/0", "c", on: leader)
        let batch = try #require(try simulation.perform { try await watch.next() })
        #expect(batch.events.map(\.revision) == [revision])
    }

    /// Jepsen on etcd 3.4.3: a watch from revision 0 begins after what its member has, and misses nothing after it.
    @Test func aWatchFromRevisionZeroBeginsWithTheNextChange() throws {
        let simulation = try Simulation.quiet()
        defer { simulation.end() }
        let leader = try simulation.awaitLeader()
        let member = try Self.member(leader)
        try simulation.put("/k/0", "a", on: leader)
        let watch = try member.makeWatch(Truth.everything, from: 0)
        let next = try simulation.put("/k/0", "b", on: leader)
        try simulation.put("/k/1", "c", on: leader)
        let batch = try #require(try simulation.perform { try await watch.next() })
        #expect(batch.events.map(\.revision) == [next, next + 1])
    }

    /// Jepsen on etcd 3.4.3: a lock that stands on a lease is held by one at a time, as long as its holder hears that
    /// the lease lives. Who takes it over must find the time of the one before it over.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aLockOnALeaseIsHeldByOne(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.clients = 1
        plan.lockers = 5
        plan.leaseSeconds = 2...2
        plan.faults = [.partition, .oneWay, .pause, .transfer, .kill, .blackout]
        try Self.check(plan, seed: seed)
    }

    /// A member that joins a cluster whose members have changed before is not taken for one that was removed.
    @Test func aMemberThatJoinsLateStays() throws {
        let simulation = try Simulation.quiet(3) { $0.entriesKeptForPeers = 5000 }
        defer { simulation.end() }
        let administrator = Administrator(simulation, every: .milliseconds(200))
        simulation.scheduler.start { await administrator.run() }
        try simulation.pass { simulation.counts["membership changes", default: 0] >= 8 }
        simulation.heal()
        #expect(simulation.truth.violation == nil)
        #expect(simulation.ids.count > 4)
    }

    /// From its start on a member has a checkpoint that nothing overwrites, though the next one is far away.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aPowerCutSoonAfterAStartLosesNothing(seed: UInt64) throws {
        let simulation = try Simulation.quiet(1, seed: seed)
        defer { simulation.end() }
        for start in 0..<4 {
            let machine = try simulation.awaitLeader()
            for number in 0..<12 { try simulation.put("/k/\(number % 3)", "a\(start)-\(number)", on: machine) }
            simulation.turnOff(machine, powerCut: true)
        }
        _ = try simulation.awaitLeader()
        #expect(simulation.truth.violation == nil)
    }

    /// A bit that turns in the log is found out, or does not matter: nobody ever sees anything wrong.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func aBitThatTurnsIsFoundOut(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.members = 5
        plan.changeEvery = nil
        plan.faults = [.bitFlip]
        plan.faultEvery = .seconds(4)
        let outcome = try Simulation.run(seed: seed, plan: plan)
        #expect(outcome.violation == nil, "seed \(seed)")
    }
}
