internal import Foundation

/// Measures rows at one server, or at several in turn so that whatever slows the machine slows all of them.
struct StoreBench: Sendable {
    var duration: Duration
    var operationsMax: Int?

    /// Measures rows at targets, which all stand as the rows' setup says.
    ///
    /// - Parameter plaintext: the last target's results before it had certificates.
    /// - Parameter report: takes one line of results at a time.
    /// - Returns: the last target's results, and how many rows failed.
    func run(
        _ rows: [StoreRow],
        _ targets: [StoreTarget],
        plaintext: [StoreResult] = [],
        _ report: @Sendable (String) -> Void
    ) async throws -> (results: [StoreResult], failures: Int) {
        if rows.contains(where: \.readsStored) {
            for target in targets { try await self.load(target).prepare() }
        }
        var last: [StoreResult] = []
        var failures = 0
        for row in rows {
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
            guard results.count == targets.count, let result = results.last else { continue }
            last.append(result)
            let name = targets[targets.count - 1].name
            if results.count == 2 { report("  \(name) to \(targets[0].name): \(result.comparison(with: results[0]))") }
            if row.setup == .secure, let plain = plaintext.first(where: { row.isCounterpart(of: $0.row) }) {
                report("  \(name) to \(name) in plaintext: \(result.comparison(with: plain))")
            }
        }
        return (last, failures)
    }

    private func load(_ target: StoreTarget) -> StoreLoad {
        StoreLoad(target: target, duration: self.duration, operationsMax: self.operationsMax)
    }
}
