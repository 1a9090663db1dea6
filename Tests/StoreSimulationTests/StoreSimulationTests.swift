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

    /// Everything at once, on whole members. A failure names its seed.
    @Test(arguments: Self.seeds) func survivesEverything(seed: UInt64) throws {
        let outcome = try Simulation.run(seed: seed, plan: SimulationPlan(seed: seed))
        if ProcessInfo.processInfo.environment["SIMULATION_COUNTS"] != nil {
            print(seed, outcome.revisions, outcome.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
        }
        #expect(outcome.violation == nil, "seed \(seed)")
        #expect(outcome.revisions > 5, "seed \(seed)")
    }

    @Test func repeatsItself() throws {
        let first = try Simulation.run(seed: 7, plan: SimulationPlan(seed: 7), keepsTrace: true)
        let second = try Simulation.run(seed: 7, plan: SimulationPlan(seed: 7), keepsTrace: true)
        if first.traceHash != second.traceHash, let place = zip(first.trace, second.trace).enumerated().first(where: { $1.0 != $1.1 }) {
            print(place)
        }
        #expect(first.traceHash == second.traceHash)
    }
}
