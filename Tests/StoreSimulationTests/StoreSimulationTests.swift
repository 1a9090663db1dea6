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

    /// Without it no failure could be looked at again.
    @Test(arguments: [7, 37, 5075] as [UInt64]) func repeatsItself(seed: UInt64) throws {
        let first = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed), keepsTrace: true)
        let second = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed), keepsTrace: true)
        #expect(first.traceHash == second.traceHash)
        let place = zip(first.trace, second.trace).first { $0 != $1 }
        #expect(place == nil, "where they part")
    }
}
