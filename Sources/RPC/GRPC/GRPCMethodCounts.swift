internal import Synchronization

/// What a server counts of the calls of one method, for monitoring. Counting is an addition without a lock, save for
/// calls that fail.
package final class GRPCMethodCounts: Sendable {
    /// Which side sends how many messages, in the words of gRPC's usual metrics.
    package enum Kind: String, Sendable {
        case unary
        case clientStream = "client_stream"
        case serverStream = "server_stream"
        case bidirectional = "bidi_stream"
    }

    /// The full method, `/package.Service/Method`.
    package let path: String
    /// The kind of method.
    package let kind: Kind
    private let startedCount = Atomic<UInt64>(0)
    private let receivedCount = Atomic<UInt64>(0)
    private let sentCount = Atomic<UInt64>(0)
    private let succeededCount = Atomic<UInt64>(0)
    private let failedCounts = Mutex<[GRPCCode: UInt64]>([:])

    init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// Calls that began.
    package var started: UInt64 { self.startedCount.load(ordering: .relaxed) }
    /// Messages of clients.
    package var received: UInt64 { self.receivedCount.load(ordering: .relaxed) }
    /// Messages to clients.
    package var sent: UInt64 { self.sentCount.load(ordering: .relaxed) }

    /// Calls that ended with a code.
    package func handled(_ code: GRPCCode) -> UInt64 {
        code == .ok ? self.succeededCount.load(ordering: .relaxed) : self.failedCounts.withLock { $0[code] ?? 0 }
    }

    func didStart() { self.startedCount.add(1, ordering: .relaxed) }

    func didReceive() { self.receivedCount.add(1, ordering: .relaxed) }

    func didSend() { self.sentCount.add(1, ordering: .relaxed) }

    func didEnd(_ code: GRPCCode) {
        guard code != .ok else { return _ = self.succeededCount.add(1, ordering: .relaxed) }
        self.failedCounts.withLock { $0[code, default: 0] += 1 }
    }
}
