import MVCC
import Testing

@testable import Store

/// Leases across changes of leadership.
@Suite struct LeaseSimulationTests {
    private static func member(_ machine: Machine) throws -> StoreMember { try #require(machine.serving).member }

    private static func grant(_ id: Int64, _ seconds: Int64, on machine: Machine, _ simulation: Simulation) throws {
        let member = try Self.member(machine)
        let asked = simulation.scheduler.now
        _ = try simulation.perform { try await member.grantLease(id: id, timeToLive: seconds) }
        simulation.leases.answered(id, seconds, asked: asked)
        try simulation.put("/l/\(id)/0", "l\(id)", lease: id, on: machine)
    }

    private static func renew(_ id: Int64, on machine: Machine, _ simulation: Simulation) throws -> Int64? {
        let member = try Self.member(machine)
        let asked = simulation.scheduler.now
        do {
            let seconds = try simulation.perform { try await member.renewLease(id) }
            if seconds > 0 { simulation.leases.answered(id, seconds, asked: asked) }
            return seconds
        } catch let error as StoreError where error.code == .notLeader {
            return nil
        }
    }

    /// etcd #15247: a leader that does not know yet that it was replaced revokes leases that its heir renewed.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func aReplacedLeaderRevokesNothing(seed: UInt64) throws {
        let simulation = try Simulation.quiet(seed: seed)
        defer { simulation.end() }
        let old = try simulation.awaitLeader()
        try Self.grant(7, 3, on: old, simulation)
        simulation.pass(.milliseconds(2500))
        simulation.isolate(old)
        // It lapses there, and the revocation does not get through.
        let new = try simulation.awaitLeader(besides: old)
        simulation.pass(.milliseconds(300))
        #expect(try Self.renew(7, on: new, simulation) == 3)
        simulation.network.cut = []
        simulation.pass(.milliseconds(2500))
        #expect(simulation.truth.violation == nil)
        // It lapses in the end all the same.
        simulation.pass(.seconds(4))
        #expect(simulation.truth.value(of: LeaseLedger.key(7, 0), at: simulation.truth.currentRevision) == nil)
        #expect(simulation.truth.violation == nil)
    }

    /// A renewal that reaches a leader which was replaced must not be promised by its clocks.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func aReplacedLeaderRenewsNothing(seed: UInt64) throws {
        let simulation = try Simulation.quiet(seed: seed)
        defer { simulation.end() }
        let old = try simulation.awaitLeader()
        try Self.grant(7, 8, on: old, simulation)
        old.pausedUntil = simulation.scheduler.now + .seconds(6)
        _ = try simulation.awaitLeader(besides: old)
        simulation.run(until: old.pausedUntil - .milliseconds(1))
        _ = try Self.renew(7, on: old, simulation)
        simulation.pass(.seconds(12))
        #expect(simulation.truth.violation == nil)
        #expect(simulation.truth.value(of: LeaseLedger.key(7, 0), at: simulation.truth.currentRevision) == nil)
    }

    /// A renewal takes a checkpoint back for the next leader. What waits for the end of a transfer of leadership must
    /// not be handed to a leader that has gone on from the checkpoint already: nobody would keep what is answered.
    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func aRenewalIsNotHandedToTheNextLeader(seed: UInt64) throws {
        let simulation = try Simulation.quiet(seed: seed) { $0.leaseCheckpointEvery = .milliseconds(500) }
        defer { simulation.end() }
        let old = try simulation.awaitLeader()
        try Self.grant(7, 4, on: old, simulation)
        simulation.pass(.milliseconds(2800))
        let heir = try #require(simulation.present.first { $0 !== old })
        heir.pausedUntil = simulation.scheduler.now + .milliseconds(300)
        let member = try Self.member(old)
        let target = heir.id
        simulation.scheduler.start { _ = try? await member.transferLeadership(to: target) }
        simulation.pass(.milliseconds(20))
        _ = try Self.renew(7, on: old, simulation)
        #expect(simulation.leader === heir)
        simulation.pass(.seconds(6))
        #expect(simulation.truth.violation == nil)
    }

    /// A revocation of which nobody knows whether it counts leaves no time in which the lease could be renewed.
    @Test func aLeaseThatIsBeingRevokedIsNotRenewed() {
        var machine = LeaseMachine()
        machine.start(1, timeToLive: 10, now: .zero)
        #expect(machine.takeLapsed(now: .seconds(10), limit: 10) == [1])
        machine.retry(1, now: .seconds(17))
        #expect(machine.renew(1, now: .seconds(17)) == nil)
        #expect(machine.takeLapsed(now: .seconds(18), limit: 10) == [1], "named again all the same")
    }

    /// Lapse, renewal and revocation among faults of all kinds, with more of them than elsewhere.
    @Test(arguments: 501...512 as ClosedRange<UInt64>)
    func leasesKeepTheirTime(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.clients = 1
        plan.leaseClients = 10
        plan.leaseSeconds = 2...3
        plan.faults = [.partition, .oneWay, .pause, .transfer, .kill, .slowDisk]
        plan.faultEvery = .milliseconds(900)
        let outcome = try Simulation.run(seed: seed, plan: plan)
        #expect(outcome.violation == nil, "seed \(seed)")
    }
}
