/// A client's settings beyond where to connect.
package struct HTTPClientOptions: Sendable {
    /// The protocol to speak.
    package enum Version: Hashable, Sendable {
        case http1
        /// With prior knowledge on plaintext.
        case http2
        /// ALPN decides; HTTP/1.1 on plaintext.
        case negotiated
    }

    /// The protocol.
    package var version = Version.http2
    /// How long making a connection, TLS included, may take.
    package var connectTimeout = Duration.seconds(10)
    /// Connections at a time. HTTP/2 opens a second one only when the first carries all the streams its peer allows.
    package var connectionsMax = 16
    /// How long a connection without a request is kept.
    package var idleTimeout = Duration.seconds(300)
    /// How long an HTTP/2 peer may be silent while requests are in flight before it is asked for a sign of life.
    package var keepaliveInterval = Duration.seconds(30)
    /// How long the answer to that may take.
    package var keepaliveTimeout = Duration.seconds(20)
    /// HTTP/2 flow-control window of one response.
    package var streamWindowBytes = 1024 * 1024
    /// Bytes of one response head.
    package var headerBytesMax = 256 * 1024
    /// Bytes of a request body that may wait for the peer before `write` suspends.
    package var writeBufferBytesMax = 256 * 1024

    /// The defaults.
    package init() {}
}
