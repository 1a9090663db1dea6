internal import Foundation

/// Measures the rows at one server, or at several in turn so that whatever slows the machine slows all of them.
struct StoreBench: Sendable {
    var rows: [StoreRow]
    var duration: Duration
    var operationsMax: Int?

    /// - Parameter report: takes one line of results at a time.
    /// - Throws: when a row failed; the others are measured all the same.
    func run(_ targets: [StoreTarget], _ report: @Sendable (String) -> Void) async throws {
        for target in targets { try await self.load(target).prepare() }
        var failures = 0
        for row in self.rows where row.kind != .membersPut || targets.allSatisfy(\.isCluster) {
            report(row.title)
            var results: [StoreResult] = []
            for target in targets {
                do {
                    let result = try await self.load(target).run(row)
                    report("  \(target.name): \(result.summary)")
                    results.append(result)
                } catch {
                    report("  \(target.name): FAILED: \(error)")
                    failures += 1
                }
            }
            if targets.count == 2, results.count == 2 {
                report("  \(targets[1].name) to \(targets[0].name): \(results[1].comparison(with: results[0]))")
            }
        }
        if failures > 0 { throw BenchError(message: "\(failures) rows failed") }
    }

    private func load(_ target: StoreTarget) -> StoreLoad {
        StoreLoad(target: target, duration: self.duration, operationsMax: self.operationsMax)
    }
}
