internal import Logging

/// What the handlers of one accepted connection need to know.
struct ServerConnectionContext {
    /// Tells the handlers of a connection to finish: no new requests, then close.
    struct DrainEvent {}

    let dispatcher: RequestDispatcher
    let limits: HTTPLimits
    let logger: Logger
    let isSecure: Bool
    var peer: PeerIdentity

    var scheme: String { self.isSecure ? "https" : "http" }
}
