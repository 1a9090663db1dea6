import Testing

/// Whether the simulation finds what it is there to find.
@Suite struct PlantedBugTests {
    /// After how many runs each bug must have been found.
    private static let seedsMax: UInt64 = 12

    @Test(arguments: PlantedBug.allCases) func isFound(bug: PlantedBug) throws {
        for seed in 1...Self.seedsMax {
            let outcome = try Simulation.run(seed: seed, plan: bug.plan(seed: seed))
            guard let violation = outcome.violation else { continue }
            print("\(bug.rawValue), found with seed \(seed): \(violation)")
            return
        }
        Issue.record("\(bug.rawValue) is not found within \(Self.seedsMax) runs")
    }
}
