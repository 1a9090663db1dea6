package import Core

/// A pod sandbox as the runtime reports it.
package struct ObservedSandbox: Hashable, Sendable {
    package var id: String
    package var attempt: UInt32
    package var isReady: Bool
    package var createdAt: Instant
    /// The pod's addresses, the primary one first; empty on the host's network.
    package var ips: [String]

    package init(id: String, attempt: UInt32, isReady: Bool, createdAt: Instant, ips: [String] = []) {
        self.id = id
        self.attempt = attempt
        self.isReady = isReady
        self.createdAt = createdAt
        self.ips = ips
    }
}
