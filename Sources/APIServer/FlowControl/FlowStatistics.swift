/// What flow control has done, for `/metrics`.
struct FlowStatistics: Sendable {
    /// A flow schema and its level.
    struct Key: Hashable, Comparable {
        var schema: String
        var level: String

        static func < (left: Key, right: Key) -> Bool { (left.schema, left.level) < (right.schema, right.level) }
    }

    private(set) var dispatched: [Key: Int] = [:]
    private(set) var refused: [Key: [String: Int]] = [:]
    private(set) var waits: [Key: Histogram] = [:]

    private static let bounds = [0, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30]

    mutating func start(_ flow: FlowMatcher.Flow, waited: Duration) {
        let key = Key(schema: flow.schema, level: flow.level)
        self.dispatched[key, default: 0] += 1
        self.waits[key, default: Histogram(bounds: Self.bounds)].record(waited.seconds)
    }

    mutating func refuse(_ flow: FlowMatcher.Flow, _ reason: String) {
        self.refused[Key(schema: flow.schema, level: flow.level), default: [:]][reason, default: 0] += 1
    }
}
