internal import NIOCore

/// Cuts a TCP stream into messages: each follows its length, two bytes (RFC 1035 §4.2.2).
struct StreamFrames {
    private var buffer = ByteBuffer()

    mutating func append(_ chunk: ByteBuffer) {
        var chunk = chunk
        self.buffer.writeBuffer(&chunk)
    }

    /// The next whole message; nil until it is there. The length's two bytes bound what is ever held.
    mutating func next() -> [UInt8]? {
        guard let length = self.buffer.getInteger(at: self.buffer.readerIndex, as: UInt16.self),
            self.buffer.readableBytes >= 2 + Int(length)
        else { return nil }
        self.buffer.moveReaderIndex(forwardBy: 2)
        let bytes = self.buffer.readBytes(length: Int(length))
        self.buffer.discardReadBytes()
        return bytes
    }

    static func frame(_ message: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeInteger(UInt16(clamping: message.count))
        buffer.writeBytes(message.prefix(Int(UInt16.max)))
        return buffer
    }
}
