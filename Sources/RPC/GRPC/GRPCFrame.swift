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

    /// The beginning of a message of `messageBytes`, whose other bytes are sent behind it; with room for so many bytes.
    package init(capacity: Int, messageBytes: Int) {
        self.buffer = ByteBufferAllocator().buffer(capacity: Self.prefixBytes + capacity)
        self.buffer.writeMultipleIntegers(UInt8(0), UInt32(truncatingIfNeeded: messageBytes))
    }

    /// Appends bytes of the message.
    package mutating func append(_ bytes: [UInt8]) {
        self.buffer.writeBytes(bytes)
    }

    /// Appends bytes of the message.
    package mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { _ = self.buffer.writeBytes($0) }
    }

    /// Appends `count` bytes of the message that `fill` writes.
    package mutating func append(count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
        self.buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
            fill(UnsafeMutableRawBufferPointer(rebasing: bytes[..<count]))
            return count
        }
    }

    /// Prefix and message. The frame is empty after it: were it to keep the bytes, filling in the length would copy
    /// them.
    package mutating func finish() -> ByteBuffer {
        let length = UInt32(truncatingIfNeeded: self.buffer.readableBytes - Self.prefixBytes)
        self.buffer.setInteger(length, at: self.buffer.readerIndex + 1)
        var finished = ByteBuffer()
        swap(&finished, &self.buffer)
        return finished
    }
}
