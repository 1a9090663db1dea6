/// The bounds a server puts on its peers. Every one has an answer: a status, a reset or a closed connection.
package struct HTTPLimits: Sendable {
    /// Connections at a time; more are closed at once.
    package var connectionsMax = 10_000
    /// Streams at a time on one HTTP/2 connection; more are refused.
    package var concurrentStreamsMax = 1_000
    /// Bytes of one request head; more is answered 431 or a reset.
    package var headerBytesMax = 64 * 1024
    /// HTTP/2 flow-control window of one stream.
    package var streamWindowBytes = 1024 * 1024
    /// HTTP/2 flow-control window of a connection.
    package var connectionWindowBytes = 8 * 1024 * 1024
    /// Bytes a handler may have written that the peer has not taken before `write` suspends.
    package var writeBufferBytesMax = 256 * 1024
    /// How long a peer may take for TLS, the protocol preface and its first request head, and for each later head once
    /// begun.
    package var headTimeout = Duration.seconds(15)
    /// How long a connection without a request is kept.
    package var idleTimeout = Duration.seconds(300)
    /// How long an HTTP/2 peer may be silent before it is asked for a sign of life.
    package var keepaliveInterval = Duration.seconds(30)
    /// How long the answer to that may take.
    package var keepaliveTimeout = Duration.seconds(20)
    /// Whether an HTTP/2 request's authority may be any text, as some gRPC clients send whole URLs there.
    package var acceptsAnyAuthority = false
    /// How long requests in flight may take to end after `run()` is cancelled.
    package var drainTimeout = Duration.seconds(10)

    /// The defaults.
    package init() {}
}
