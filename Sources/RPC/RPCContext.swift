internal import Synchronization
package import Transport

/// What a handler knows about a call beside its messages.
package final class RPCContext: Sendable {
    private struct Answer {
        var initial: RPCMetadata = [:]
        var trailing: RPCMetadata = [:]
    }

    /// The full method, `/package.Service/Method`.
    package let method: String
    /// What the client sent along.
    package let metadata: RPCMetadata
    /// Who the client is.
    package let peer: PeerIdentity
    /// How long the client waits from the start of the call; the handler's task is cancelled then.
    package let timeout: Duration?
    private let answer = Mutex(Answer())

    /// A context; tests make their own.
    package init(
        method: String,
        metadata: RPCMetadata = [:],
        peer: PeerIdentity = PeerIdentity(),
        timeout: Duration? = nil
    ) {
        self.method = method
        self.metadata = metadata
        self.peer = peer
        self.timeout = timeout
    }

    /// Adds to what is sent before the first message; without effect after it.
    package func appendInitial(_ key: String, _ value: String) {
        self.answer.withLock { $0.initial.append(key, value) }
    }

    /// Adds to what is sent with the status.
    package func appendTrailing(_ key: String, _ value: String) {
        self.answer.withLock { $0.trailing.append(key, value) }
    }

    var initialMetadata: RPCMetadata { self.answer.withLock { $0.initial } }
    var trailingMetadata: RPCMetadata { self.answer.withLock { $0.trailing } }
}
