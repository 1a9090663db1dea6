package import NIOCore

/// What received bytes mean, in the order of their frames.
package enum HTTP2Event: Sendable {
    /// A request (on a server) or a response (on a client) began.
    case head(HTTP2StreamID, HTTP2Head)
    /// A piece of a body. It counts against the peer's window until `HTTP2Session.consume`.
    case data(HTTP2StreamID, ByteBuffer)
    /// Fields after the body; `end` follows.
    case trailers(HTTP2StreamID, [HTTP2Field])
    /// The peer sends no more on this stream.
    case end(HTTP2StreamID)
    /// This side's last frame on the stream has been put into the output.
    case endSent(HTTP2StreamID)
    /// The stream is over in both directions, orderly if the code is `noError`.
    case closed(HTTP2StreamID, HTTP2ErrorCode)
    /// The peer's settings took effect; where they say so, it allows this many streams at a time.
    case settings(concurrentStreamsMax: Int?)
    /// The answer to `HTTP2Session.ping`.
    case pong(UInt64)
    /// The peer takes no streams after the given one.
    case goAway(last: HTTP2StreamID, HTTP2ErrorCode)
    /// Bytes of a body have been put into the output.
    case sent(HTTP2StreamID, bytes: Int)
}
