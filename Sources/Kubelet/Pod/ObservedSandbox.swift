internal import Core

/// A pod sandbox as the runtime reports it.
struct ObservedSandbox: Hashable, Sendable {
    var id: String
    var attempt: UInt32
    var isReady: Bool
    var createdAt: Instant
    /// The pod's addresses, the primary one first; empty on the host's network.
    var ips: [String]

    init(id: String, attempt: UInt32, isReady: Bool, createdAt: Instant, ips: [String] = []) {
        self.id = id
        self.attempt = attempt
        self.isReady = isReady
        self.createdAt = createdAt
        self.ips = ips
    }
}
