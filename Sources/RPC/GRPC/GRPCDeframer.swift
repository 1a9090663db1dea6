internal import NIOCore

/// Cuts gRPC messages out of a byte stream: one byte of flags, four bytes of length, the message.
struct GRPCDeframer {
    private static let prefixBytes = 5
    /// From how many missing bytes on room is made for them at once.
    private static let growthBytes = 256 * 1024
    private let messageBytesMax: Int
    private var pending = ByteBuffer()

    init(messageBytesMax: Int) {
        self.messageBytesMax = messageBytesMax
    }

    mutating func append(_ chunk: ByteBuffer) {
        if self.pending.readableBytes == 0 {
            self.pending = chunk
        } else {
            self.pending.writeImmutableBuffer(chunk)
        }
    }

    /// The next complete message; nil if there is none yet.
    mutating func next() throws(GRPCStatus) -> [UInt8]? {
        guard let (flags, length) = self.pending.peekMultipleIntegers(as: (UInt8, UInt32).self) else { return nil }
        guard length <= self.messageBytesMax else {
            let sizes = "\(length) vs. \(self.messageBytesMax)"
            throw GRPCStatus(.resourceExhausted, "grpc: received message larger than max (\(sizes))")
        }
        let missing = Self.prefixBytes + Int(length) - self.pending.readableBytes
        guard missing <= 0 else {
            // Large messages come in many pieces: room for all of them is made once.
            if missing > Self.growthBytes { self.pending.reserveCapacity(minimumWritableBytes: missing) }
            return nil
        }
        guard flags == 0 else {
            let text =
                flags == 1
                ? "grpc: compressed flag set with identity or empty encoding"
                : "grpc: received unexpected payload format \(flags)"
            throw GRPCStatus(.internal, text)
        }
        self.pending.moveReaderIndex(forwardBy: Self.prefixBytes)
        let message = self.pending.readBytes(length: Int(length)) ?? []
        if self.pending.readableBytes == 0 { self.pending = ByteBuffer() }
        return message
    }

    /// The stream ended; throws if that was in the middle of a message.
    func finish() throws(GRPCStatus) {
        guard self.pending.readableBytes == 0 else { throw GRPCStatus(.internal, Self.cutOff) }
    }

    /// What is said of a message that does not come whole.
    static let cutOff = "unexpected EOF"
    /// What is said of a call that ends before its message.
    static let missing = GRPCStatus(.unknown, "EOF")

    /// The message of a call that has one, from its whole body. What follows it is nobody's, as in the usual servers.
    static func only(_ body: ByteBuffer, messageBytesMax: Int) throws(GRPCStatus) -> [UInt8] {
        var deframer = GRPCDeframer(messageBytesMax: messageBytesMax)
        deframer.append(body)
        guard let message = try deframer.next() else {
            throw deframer.pending.readableBytes == 0 ? Self.missing : GRPCStatus(.unknown, Self.cutOff)
        }
        return message
    }

    /// A message with its prefix.
    static func frame(_ message: [UInt8]) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: Self.prefixBytes + message.count)
        buffer.writeMultipleIntegers(UInt8(0), UInt32(truncatingIfNeeded: message.count))
        buffer.writeBytes(message)
        return buffer
    }
}
