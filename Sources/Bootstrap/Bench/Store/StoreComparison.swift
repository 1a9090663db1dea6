internal import Logging

/// Measures Debian's etcd and the store of this program side by side.
struct StoreComparison {
    var bench: StoreBench
    var rows: [StoreRow]
    var trials: [StoreTrial]
    var logger: Logger

    func run(_ report: @Sendable (String) -> Void) async throws {
        let servers = try StoreServers(logger: self.logger)
        let failures: Int
        do {
            failures = try await self.measureRows(servers, report) + self.measureTrials(servers, report)
        } catch {
            try servers.remove()
            throw error
        }
        try servers.remove()
        if failures > 0 { throw BenchError(message: "\(failures) rows failed") }
    }

    /// Returns how many failed.
    private func measureRows(_ servers: StoreServers, _ report: @Sendable (String) -> Void) async throws -> Int {
        var failures = 0
        var plaintext: [StoreResult] = []
        for setup in StoreSetup.allCases {
            let rows = self.rows.filter { $0.setup == setup }
            guard !rows.isEmpty else { continue }
            var clusters: [StoreCluster] = []
            for program in StoreServers.Program.allCases { clusters.append(try await servers.start(program, setup)) }
            let outcome = try await self.bench.run(rows, clusters.map(\.target), plaintext: plaintext, report)
            if setup == .single { plaintext = outcome.results }
            failures += outcome.failures
            for cluster in clusters { await cluster.stop() }
        }
        return failures
    }

    /// Returns how many failed. One program after the other, so that neither is in the other's way.
    private func measureTrials(_ servers: StoreServers, _ report: @Sendable (String) -> Void) async throws -> Int {
        var failures = 0
        for trial in self.trials {
            report(trial.title)
            var results: [TrialResult] = []
            for program in StoreServers.Program.allCases {
                let cluster = try await servers.start(program, trial.setup)
                do {
                    let result = try await trial.run(cluster)
                    report("  \(program.rawValue): \(result.summary)")
                    results.append(result)
                } catch {
                    report("  \(program.rawValue): FAILED: \(error)")
                    failures += 1
                }
                await cluster.stop()
            }
            if results.count == 2 { report("  martlet to etcd: \(results[1].comparison(with: results[0]))") }
        }
        return failures
    }
}
