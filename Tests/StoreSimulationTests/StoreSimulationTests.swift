import Foundation
import Testing

@Suite struct StoreSimulationTests {
    /// The seeds to run: some, or from SIMULATION_SEED on as many as SIMULATION_SEEDS says.
    static var seeds: ClosedRange<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        let first = environment["SIMULATION_SEED"].flatMap { UInt64($0) } ?? 1
        let count = environment["SIMULATION_SEEDS"].flatMap { UInt64($0) } ?? 100
        return first...(first + max(1, count) - 1)
    }

    /// How much of a failing run's trace is printed.
    static var traceLines: Int {
        ProcessInfo.processInfo.environment["SIMULATION_TRACE"].flatMap { Int($0) } ?? 60
    }

    /// Everything at once, on whole members. A failure names its seed.
    @Test(arguments: Self.seeds) func survivesEverything(seed: UInt64) throws {
        let outcome = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed))
        if ProcessInfo.processInfo.environment["SIMULATION_COUNTS"] != nil {
            print(seed, outcome.revisions, outcome.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
        }
        if outcome.violation != nil || ProcessInfo.processInfo.environment["SIMULATION_TRACE"] != nil {
            let traced = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed), keepsTrace: true)
            print(
                "seed \(seed), the end of its trace:\n" + traced.trace.suffix(Self.traceLines).joined(separator: "\n")
            )
        }
        #expect(outcome.violation == nil, "seed \(seed)")
        #expect(outcome.revisions > 1, "seed \(seed)")
    }

    /// A sole member, whose log's thread applies entries itself where nothing else is to be done.
    @Test(arguments: 1...24 as ClosedRange<UInt64>) func aSoleMemberSurvivesEverything(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.members = 1
        plan.changeEvery = nil
        plan.appliesInPlace = true
        let outcome = try Simulation.run(seed: seed, plan: plan)
        #expect(outcome.violation == nil, "seed \(seed)")
        #expect(outcome.counts["applied in place", default: 0] > 0, "seed \(seed)")
    }

    /// Power goes while members start, again and again.
    @Test func startsThatAreCutOffLoseNothing() throws {
        var cutOff = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            var plan = SimulationPlan(seed: seed)
            plan.changeEvery = nil
            plan.faults = [.powerCutAtStart, .powerCut]
            plan.faultEvery = .milliseconds(600)
            let outcome = try Simulation.run(seed: seed, plan: plan)
            #expect(outcome.violation == nil, "seed \(seed)")
            cutOff += outcome.counts["starts cut off", default: 0]
        }
        #expect(cutOff > 12)
    }

    /// A state that is full refuses what adds to it, and takes it again once there is room.
    @Test(arguments: 1...12 as ClosedRange<UInt64>) func aFullStateIsEmptiedAgain(seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.quotaBytes = 300 << 10
        plan.faults = [.kill, .powerCut, .partition, .transfer]
        let outcome = try Simulation.run(seed: seed, plan: plan)
        #expect(outcome.violation == nil, "seed \(seed)")
        #expect(outcome.counts["room made", default: 0] > 0, "seed \(seed): \(outcome.counts)")
    }

    /// Without it no failure could be looked at again.
    @Test(arguments: [7, 37, 5075] as [UInt64]) func repeatsItself(seed: UInt64) throws {
        let first = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed), keepsTrace: true)
        let second = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed), keepsTrace: true)
        #expect(first.traceHash == second.traceHash)
        let place = zip(first.trace, second.trace).first { $0 != $1 }
        #expect(place == nil, "where they part")
    }
}
