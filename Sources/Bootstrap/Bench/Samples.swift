/// Measured durations, and what is said of them.
struct Samples {
    private(set) var values: [Duration] = []

    init() {}

    /// Values that were measured already, in order of size from here on.
    init(_ values: [Duration]) {
        self.values = values.sorted()
    }

    mutating func append(_ value: Duration) {
        self.values.append(value)
    }

    /// The value that a share of all values do not exceed (nearest rank); zero of none.
    func percentile(_ share: Double) -> Duration {
        let sorted = self.values.sorted()
        guard !sorted.isEmpty else { return .zero }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    /// "p50 12.3 ms, p99 20.0 ms".
    var summary: String {
        "p50 \(self.percentile(0.5).millisecondsText), p99 \(self.percentile(0.99).millisecondsText)"
    }
}

extension Duration {
    var seconds: Double {
        let (seconds, attoseconds) = self.components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// "12.3 ms".
    var millisecondsText: String {
        let tenths = Int((self.seconds * 10_000).rounded())
        return "\(tenths / 10).\(tenths % 10) ms"
    }
}
