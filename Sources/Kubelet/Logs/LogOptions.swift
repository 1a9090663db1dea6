internal import Core
internal import KubernetesAPI

/// What a reader wants to see of a container's log.
struct LogOptions: Hashable, Sendable {
    var follow = false
    var previous = false
    var timestamps = false
    /// The last so many lines; nil for all.
    var tailLines: Int?
    /// Nothing before this moment.
    var since: Instant?
    /// No more bytes than this.
    var limitBytes: Int?

    init() {}

    /// Reads a query.
    /// - Throws: `OperationError` for a value that makes no sense.
    init(query: [String: String], now: Instant) throws(OperationError) {
        self.follow = Self.isTrue(query["follow"])
        self.previous = Self.isTrue(query["previous"])
        self.timestamps = Self.isTrue(query["timestamps"])
        self.tailLines = try Self.number(query, "tailLines", min: 0)
        self.limitBytes = try Self.number(query, "limitBytes", min: 1)
        if let seconds = try Self.number(query, "sinceSeconds", min: 1) {
            self.since = now - .seconds(seconds)
        } else if let text = query["sinceTime"], !text.isEmpty {
            guard let time = TimeText.decode(text) else {
                throw OperationError("sinceTime: \"\(text)\" is no RFC 3339 time")
            }
            self.since = Instant(nanosecondsSinceEpoch: time.seconds * 1_000_000_000 + Int64(time.nanoseconds))
        }
    }

    private static func isTrue(_ text: String?) -> Bool { text == "true" || text == "1" }

    private static func number(_ query: [String: String], _ name: String, min: Int) throws(OperationError) -> Int? {
        guard let text = query[name], !text.isEmpty else { return nil }
        guard let value = Int(text), value >= min else {
            throw OperationError("\(name): \"\(text)\" must be a number of at least \(min)")
        }
        return value
    }
}
