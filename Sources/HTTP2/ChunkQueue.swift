package import NIOCore

/// Pieces of a body waiting in line. Costs no memory while it is empty, which is nearly always.
package struct ChunkQueue: Sendable {
    /// Slots that were left at the front before the line moves up.
    private static let gapMax = 32

    private var chunks: [ByteBuffer] = []
    private var start = 0
    /// The bytes of all pieces.
    package private(set) var bytes = 0

    /// An empty line.
    package init() {}

    /// Whether there is no piece.
    package var isEmpty: Bool { self.start == self.chunks.count }

    /// Puts a piece at the end.
    package mutating func append(_ chunk: ByteBuffer) {
        self.chunks.append(chunk)
        self.bytes += chunk.readableBytes
    }

    /// Takes the piece at the front.
    package mutating func popFirst() -> ByteBuffer? {
        guard !self.isEmpty else { return nil }
        var chunk = ByteBuffer()
        swap(&chunk, &self.chunks[self.start])
        self.bytes -= chunk.readableBytes
        self.start += 1
        self.moveUp()
        return chunk
    }

    /// Takes at most `count` bytes of the piece at the front.
    package mutating func popFirst(upTo count: Int) -> ByteBuffer? {
        guard !self.isEmpty else { return nil }
        guard self.chunks[self.start].readableBytes > count else { return self.popFirst() }
        self.bytes -= count
        return self.chunks[self.start].readSlice(length: count)
    }

    /// Drops all pieces.
    package mutating func removeAll() {
        self = ChunkQueue()
    }

    private mutating func moveUp() {
        if self.isEmpty {
            self.chunks.removeAll(keepingCapacity: true)
            self.start = 0
        } else if self.start >= Self.gapMax, self.start * 2 >= self.chunks.count {
            self.chunks.removeFirst(self.start)
            self.start = 0
        }
    }
}
