internal import FoundationEssentials
package import NIOCore

extension ChannelProtocol {
    /// The frame of one message on a channel.
    package func encode(channel: UInt8, _ payload: ByteBuffer, mask: UInt32? = nil) -> ByteBuffer {
        var message = ByteBuffer()
        guard self.isBase64 else {
            message.reserveCapacity(payload.readableBytes + 1)
            message.writeInteger(channel)
            message.writeImmutableBuffer(payload)
            return WebSocketFrame.encode(.binary, message, mask: mask)
        }
        message.writeInteger(UInt8(ascii: "0") + channel % 10)
        message.writeBytes(Data(payload.readableBytesView).base64EncodedData())
        return WebSocketFrame.encode(.text, message, mask: mask)
    }

    /// The frame that closes a channel; nil before version 5, which cannot.
    package func encodeClose(of channel: UInt8, mask: UInt32? = nil) -> ByteBuffer? {
        guard self.version >= 5 else { return nil }
        let message = ByteBuffer(bytes: [Channel.close.rawValue, channel])
        return WebSocketFrame.encode(.binary, message, mask: mask)
    }
}
