/// Numbers counted by their size.
struct Histogram: Sendable {
    /// The upper bounds of the classes, rising; what is larger belongs to one more.
    let bounds: [Double]
    private(set) var counts: [Int]
    private(set) var sum = 0.0

    init(bounds: [Double]) {
        self.bounds = bounds
        self.counts = Array(repeating: 0, count: bounds.count + 1)
    }

    var count: Int { self.counts.reduce(0, +) }

    mutating func record(_ value: Double) {
        self.counts[self.bounds.firstIndex { value <= $0 } ?? self.bounds.count] += 1
        self.sum += value
    }
}
