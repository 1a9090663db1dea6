internal import NIOCore

/// The body of one stream on its way out: what nghttp2 asks for when the windows have room.
final class HTTP2Outgoing {
    private var chunks = CircularBuffer<ByteBuffer>()
    private(set) var bytes = 0
    /// Whether no more chunks will come.
    private(set) var isEnded = false
    /// Fields to send after the last chunk.
    private(set) var trailers: [HTTP2Field] = []
    /// Whether nghttp2 was told that there is nothing now and waits to be told otherwise.
    var isDeferred = false

    func append(_ chunk: ByteBuffer) {
        self.chunks.append(chunk)
        self.bytes += chunk.readableBytes
    }

    func end(trailers: [HTTP2Field]) {
        self.isEnded = true
        self.trailers = trailers
    }

    /// Moves the first `count` bytes, which must be there, into `output`.
    func move(_ count: Int, to output: inout HTTP2Output) {
        var left = count
        self.bytes -= count
        while left > 0, !self.chunks.isEmpty {
            let first = self.chunks.startIndex
            if self.chunks[first].readableBytes <= left {
                let chunk = self.chunks.removeFirst()
                left -= chunk.readableBytes
                output.append(chunk)
            } else if let part = self.chunks[first].readSlice(length: left) {
                output.append(part)
                left = 0
            }
        }
    }
}
