/// A version of etcd, as `Maintenance.Status` tells it.
struct EtcdVersion: Comparable {
    private let parts: [Int]

    /// Reads `3.5.21`, or `3.6.0-rc.1`; nil for anything else.
    init?(_ text: String) {
        let numbers = text.prefix { $0 != "-" && $0 != "+" }.split(separator: ".").map { Int($0) }
        guard numbers.count == 3, !numbers.contains(nil) else { return nil }
        self.parts = numbers.compactMap { $0 }
    }

    static func < (left: Self, right: Self) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }

    /// Whether an answer to a request for progress means that every event before it was sent.
    ///
    /// Before 3.4.31 and 3.5.13 it might overtake events (etcd issue 15220), which would be lost to who believes it.
    /// The versions are those from which on Kubernetes asks for progress.
    var hasReliableProgress: Bool {
        let first = self.parts.starts(with: [3, 4]) ? Self("3.4.31") : Self("3.5.13")
        return first.map { self >= $0 } ?? false
    }
}
