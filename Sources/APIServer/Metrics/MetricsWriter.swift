/// Metrics in Prometheus' text form: each family with its meaning and its kind before its values.
struct MetricsWriter {
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    private(set) var text = ""

    /// One number.
    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ value: some Numeric) {
        self.add(name, kind, help, [("", value)])
    }

    /// Numbers that differ in their labels. A family that has none is left out.
    mutating func add<N: Numeric>(_ name: String, _ kind: Kind, _ help: String, _ values: [(labels: String, N)]) {
        guard !values.isEmpty else { return }
        self.begin(name, kind, help)
        for (labels, value) in values.sorted(by: { $0.labels < $1.labels }) {
            self.text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
        }
    }

    /// Histograms that differ in their labels.
    mutating func add(_ name: String, _ help: String, _ values: [(labels: String, Histogram)]) {
        guard !values.isEmpty else { return }
        self.begin(name, .histogram, help)
        for (labels, histogram) in values.sorted(by: { $0.labels < $1.labels }) {
            let prefix = labels.isEmpty ? "" : labels + ","
            var total = 0
            for (bound, count) in zip(histogram.bounds, histogram.counts) {
                total += count
                self.text += "\(name)_bucket{\(prefix)le=\"\(Self.number(bound))\"} \(total)\n"
            }
            self.text += "\(name)_bucket{\(prefix)le=\"+Inf\"} \(histogram.count)\n"
            let suffix = labels.isEmpty ? "" : "{\(labels)}"
            self.text += "\(name)_sum\(suffix) \(histogram.sum)\n\(name)_count\(suffix) \(histogram.count)\n"
        }
    }

    /// A label's text: backslashes, quotes and line ends are escaped.
    static func label(_ name: String, _ value: String) -> String {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\(name)=\"\(escaped)\""
    }

    private mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        self.text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// Whole numbers without a fraction, as Go prints them.
    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    }
}
