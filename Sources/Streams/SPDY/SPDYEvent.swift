package import NIOCore

/// What the peer of a SPDY session has done.
package enum SPDYEvent: Hashable, Sendable {
    /// It has opened a stream; `ends`: and sends nothing on it.
    case opened(UInt32, SPDYHeaders, ends: Bool)
    /// It has answered a stream that this side opened.
    case replied(UInt32, SPDYHeaders, ends: Bool)
    /// Bytes of a stream; `ends`: the last ones.
    case data(UInt32, ByteBuffer, ends: Bool)
    /// It has given a stream up.
    case reset(UInt32, status: UInt32)
    /// It opens no more streams and takes none.
    case goAway
}
