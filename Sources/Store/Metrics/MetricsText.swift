/// Metrics in Prometheus' text form: each with its meaning and its kind before its values.
struct MetricsText {
    /// What kind of number it is.
    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    private(set) var text = ""

    mutating func add(_ name: String, _ kind: Kind, _ help: String, _ value: some BinaryInteger, labels: String = "") {
        self.begin(name, kind, help)
        self.text += "\(name)\(labels) \(value)\n"
    }

    mutating func add(_ name: String, _ kind: Kind, _ help: String, isTrue: Bool) {
        self.add(name, kind, help, isTrue ? 1 : 0)
    }

    mutating func add(_ name: String, _ kind: Kind, _ help: String, seconds: Double) {
        self.begin(name, kind, help)
        self.text += "\(name) \(seconds)\n"
    }

    mutating func add(_ name: String, _ help: String, _ histogram: DurationHistogram) {
        let values = histogram.snapshot()
        self.begin(name, .histogram, help)
        for (bound, count) in values.classes { self.text += "\(name)_bucket{le=\"\(bound)\"} \(count)\n" }
        self.text += "\(name)_bucket{le=\"+Inf\"} \(values.count)\n"
        self.text += "\(name)_sum \(values.sumSeconds)\n\(name)_count \(values.count)\n"
    }

    /// A family of counters that differ in their labels.
    mutating func add(_ name: String, _ help: String, _ values: [(labels: String, value: UInt64)]) {
        self.begin(name, .counter, help)
        for (labels, value) in values { self.text += "\(name){\(labels)} \(value)\n" }
    }

    private mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        self.text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }
}
