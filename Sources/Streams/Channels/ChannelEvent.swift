package import NIOCore

/// What a channel protocol's peer has sent.
package enum ChannelEvent: Hashable, Sendable {
    case data(channel: UInt8, ByteBuffer)
    /// The peer sends no more on this channel.
    case closed(channel: UInt8)
}
