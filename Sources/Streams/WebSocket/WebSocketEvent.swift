package import NIOCore

/// What came in over a WebSocket connection.
package enum WebSocketEvent: Hashable, Sendable {
    /// A piece of a message, as it arrived. A message is never collected: its pieces come one by one, the first of them
    /// marked, and so is the last. Text and binary messages are not told apart.
    case data(ByteBuffer, begins: Bool, ends: Bool)
    /// To be answered with a pong that carries the same bytes (RFC 6455 §5.5.2).
    case ping(ByteBuffer)
    case pong(ByteBuffer)
    /// The peer sends no more; nil without a code.
    case close(code: UInt16?)
}
