internal import FoundationEssentials
package import NIOCore

/// Takes messages of a channel protocol apart. Binary messages pass through piece by piece; base64 ones are collected.
package struct ChannelDecoder: Sendable {
    /// Bytes of one base64 message.
    private static let encodedBytesMax = 1 << 20

    private let subprotocol: ChannelProtocol
    private var channel: UInt8?
    private var collected = ByteBuffer()

    package init(_ subprotocol: ChannelProtocol) {
        self.subprotocol = subprotocol
    }

    /// The events of one piece of a message.
    package mutating func receive(
        _ piece: ByteBuffer,
        begins: Bool,
        ends: Bool
    ) throws(WebSocketError) -> ChannelEvent? {
        if begins {
            self.channel = nil
            self.collected.clear()
        }
        var piece = piece
        if self.channel == nil {
            guard let first: UInt8 = piece.readInteger() else { return nil }
            self.channel = try self.number(first)
        }
        guard let channel = self.channel else { return nil }
        if self.subprotocol.isBase64 || channel == ChannelProtocol.Channel.close.rawValue {
            guard self.collected.readableBytes + piece.readableBytes <= Self.encodedBytesMax else {
                throw WebSocketError(.tooBig, "message is longer than \(Self.encodedBytesMax) bytes")
            }
            self.collected.writeBuffer(&piece)
            guard ends else { return nil }
            piece = self.collected
        }
        if channel == ChannelProtocol.Channel.close.rawValue, self.subprotocol.version >= 5 {
            guard piece.readableBytes == 1, let closed: UInt8 = piece.readInteger() else {
                throw WebSocketError(.protocolError, "close message names no channel")
            }
            return .closed(channel: closed)
        }
        if self.subprotocol.isBase64 { piece = try Self.decode(piece) }
        return piece.readableBytes == 0 ? nil : .data(channel: channel, piece)
    }

    private func number(_ first: UInt8) throws(WebSocketError) -> UInt8 {
        guard self.subprotocol.isBase64 else { return first }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard digits.contains(first) else { throw WebSocketError(.protocolError, "message begins with no channel") }
        return first - digits.lowerBound
    }

    private static func decode(_ text: ByteBuffer) throws(WebSocketError) -> ByteBuffer {
        guard let data = Data(base64Encoded: Data(text.readableBytesView)) else {
            throw WebSocketError(.protocolError, "message is not base64")
        }
        return ByteBuffer(bytes: data)
    }
}
