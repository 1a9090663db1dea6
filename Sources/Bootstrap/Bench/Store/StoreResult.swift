internal import Foundation

/// What was measured for one row at one server.
struct StoreResult: Sendable {
    var row: StoreRow
    var operations: Int
    var elapsed: Duration
    var latency: Samples
    /// Nil when the server's processes are not known.
    var processor: Duration?
    var residentBytes: Int
    var anonymousBytes: Int

    var rate: Double { Double(self.operations) / self.elapsed.seconds }

    /// Seconds of the server's processors for 1,000 operations.
    var processorPerThousand: Double? {
        self.processor.map { $0.seconds / Double(max(self.operations, 1)) * 1_000 }
    }

    var summary: String {
        var parts = [
            String(format: "%.0f/s", self.rate),
            "p50 \(Self.text(self.latency.percentile(0.5)))",
            "p99 \(Self.text(self.latency.percentile(0.99)))",
            "p99.9 \(Self.text(self.latency.percentile(0.999)))",
        ]
        if let used = self.processorPerThousand {
            parts.append(String(format: "CPU %.4f s a 1,000", used))
            parts.append("RSS \(self.residentBytes >> 20) MiB, anonymous \(self.anonymousBytes >> 20) MiB")
        }
        return parts.joined(separator: ", ")
    }

    /// This result over another's: rates and costs as ratios.
    func comparison(with other: StoreResult) -> String {
        var parts = [
            String(format: "rate x%.2f", self.rate / max(other.rate, 0.001)),
            String(
                format: "p99 x%.2f",
                self.latency.percentile(0.99).seconds / max(other.latency.percentile(0.99).seconds, 1e-9)
            ),
        ]
        if let own = self.processorPerThousand, let others = other.processorPerThousand, others > 0 {
            parts.append(String(format: "CPU x%.2f", own / others))
            let memory = Double(self.anonymousBytes) / Double(max(other.anonymousBytes, 1))
            parts.append(String(format: "anonymous memory x%.2f", memory))
        }
        return parts.joined(separator: ", ")
    }

    private static func text(_ duration: Duration) -> String {
        String(format: "%.3f ms", duration.seconds * 1_000)
    }
}
