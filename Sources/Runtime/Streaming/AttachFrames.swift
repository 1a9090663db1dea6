internal import NIOCore

/// Takes apart what a shim sends to those who are attached.
struct AttachFrames {
    private static let headBytes = 5

    private var pending = ByteBuffer()

    /// The whole frames that there are now, each with the number of its stream.
    mutating func receive(_ bytes: ByteBuffer) -> [(stream: UInt8, ByteBuffer)] {
        self.pending.writeImmutableBuffer(bytes)
        var frames: [(stream: UInt8, ByteBuffer)] = []
        while let frame = self.next() { frames.append(frame) }
        self.pending.discardReadBytes()
        return frames
    }

    private mutating func next() -> (stream: UInt8, ByteBuffer)? {
        let start = self.pending.readerIndex
        guard let stream: UInt8 = self.pending.getInteger(at: start),
            let length: UInt32 = self.pending.getInteger(at: start + 1),
            let output = self.pending.getSlice(at: start + Self.headBytes, length: Int(length))
        else { return nil }
        self.pending.moveReaderIndex(forwardBy: Self.headBytes + Int(length))
        return (stream, output)
    }
}
