internal import Foundation

/// What was measured for one row at one server.
struct APIResult: Sendable {
    var row: APIRow
    /// Requests, or events where the row watches.
    var operations: Int
    var elapsed: Duration
    var latency: Samples
    /// Nil when the server's process is not known.
    var processor: Duration?
    /// The most that the server had resident during the row.
    var peakResidentBytes: Int

    var summary: String {
        var parts = [
            String(format: "%.0f/s", Double(self.operations) / self.elapsed.seconds),
            "p50 \(Self.text(self.latency.percentile(0.5)))",
            "p99 \(Self.text(self.latency.percentile(0.99)))",
        ]
        if let processor {
            let perThousand = processor.seconds / Double(max(self.operations, 1)) * 1_000
            parts.append(String(format: "CPU %.4f s a 1,000", perThousand))
            parts.append("peak RSS \(self.peakResidentBytes >> 20) MiB")
        }
        return parts.joined(separator: ", ")
    }

    private static func text(_ duration: Duration) -> String {
        String(format: "%.3f ms", duration.seconds * 1_000)
    }
}
