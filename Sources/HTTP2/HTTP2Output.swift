internal import NIOCore

/// Bytes for the wire. Small pieces are gathered in one buffer, large ones are passed on without a copy.
struct HTTP2Output {
    /// From this size on a piece stays a buffer of its own.
    let ownBufferBytesMin: Int
    private static let gatherBytes = 16 * 1024

    private var done: [ByteBuffer] = []
    private var gathered = ByteBuffer()
    private(set) var bytes = 0

    init(ownBufferBytesMin: Int) {
        self.ownBufferBytesMin = ownBufferBytesMin
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        self.reserve(bytes.count)
        self.gathered.writeBytes(bytes)
        self.bytes += bytes.count
    }

    mutating func append(_ chunk: ByteBuffer) {
        self.bytes += chunk.readableBytes
        guard chunk.readableBytes >= self.ownBufferBytesMin else {
            self.reserve(chunk.readableBytes)
            self.gathered.writeImmutableBuffer(chunk)
            return
        }
        self.endGathering()
        self.done.append(chunk)
    }

    /// All that was gathered, in order.
    mutating func take() -> [ByteBuffer] {
        self.endGathering()
        self.bytes = 0
        defer { self.done = [] }
        return self.done
    }

    private mutating func reserve(_ count: Int) {
        if self.gathered.writableBytes < count, self.gathered.readableBytes + count > Self.gatherBytes {
            self.endGathering()
        }
        if self.gathered.readableBytes == 0 {
            self.gathered.reserveCapacity(max(count, 512))
        }
    }

    private mutating func endGathering() {
        guard self.gathered.readableBytes > 0 else { return }
        self.done.append(self.gathered)
        self.gathered = ByteBuffer()
    }
}
