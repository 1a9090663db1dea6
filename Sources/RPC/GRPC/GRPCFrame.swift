package import NIOCore

/// A message on its way out, built behind the prefix that says how long it is.
package struct GRPCFrame {
    private static let prefixBytes = 5
    /// The prefix, and the message so far.
    package private(set) var buffer: ByteBuffer

    /// An empty message with room for so many bytes.
    package init(capacity: Int) {
        self.buffer = ByteBufferAllocator().buffer(capacity: Self.prefixBytes + capacity)
        self.buffer.writeRepeatingByte(0, count: Self.prefixBytes)
    }

    /// Appends bytes of the message.
    package mutating func append(_ bytes: [UInt8]) {
        self.buffer.writeBytes(bytes)
    }

    /// Appends bytes of the message.
    package mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { _ = self.buffer.writeBytes($0) }
    }

    /// Prefix and message.
    package consuming func finished() -> ByteBuffer {
        let length = UInt32(truncatingIfNeeded: self.buffer.readableBytes - Self.prefixBytes)
        self.buffer.setInteger(length, at: self.buffer.readerIndex + 1)
        return self.buffer
    }
}
