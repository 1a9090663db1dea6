import Testing

/// Whether the simulation finds what it is there to find.
@Suite struct PlantedBugTests {
    /// After how many runs each bug must have been found.
    private static let seedsMax: UInt64 = 12

    @Test(arguments: PlantedBug.allCases) func isFound(bug: PlantedBug) throws {
        for seed in 1...Self.seedsMax {
            guard let violation = try bug.violation(seed: seed) else { continue }
            print("\(bug.rawValue), found with seed \(seed): \(violation)")
            return
        }
        Issue.record("\(bug.rawValue) is not found within \(Self.seedsMax) runs")
    }

    /// Where more is done than to plant the bug, the rest alone does no harm: it is the bug that is found.
    @Test(arguments: 1...3 as ClosedRange<UInt64>) func whatGoesWithABugDoesNoHarm(seed: UInt64) throws {
        let replaced = try OldTermScenario.violation(seed: seed, isBug: false)
        #expect(replaced == nil)
        var plan = PlantedBug.losesLeaseCheckpoint.plan(seed: seed)
        plan.plant = { _ in }
        let checkpointed = try Simulation.run(seed: seed, plan: plan)
        #expect(checkpointed.violation == nil)
    }
}
