internal import NIOCore

/// The body of one stream on its way out: what nghttp2 asks for when the windows have room.
final class HTTP2Outgoing {
    private var chunks = ChunkQueue()
    /// Whether no more chunks will come.
    private(set) var isEnded = false
    /// Fields to send after the last chunk.
    private(set) var trailers: [HTTP2Field] = []
    /// Whether nghttp2 was told that there is nothing now and waits to be told otherwise.
    var isDeferred = false

    var bytes: Int { self.chunks.bytes }

    func append(_ chunk: ByteBuffer) {
        self.chunks.append(chunk)
    }

    func end(trailers: [HTTP2Field]) {
        self.isEnded = true
        self.trailers = trailers
    }

    /// Moves the first `count` bytes, which must be there, into `output`.
    func move(_ count: Int, to output: inout HTTP2Output) {
        var left = count
        while left > 0, let chunk = self.chunks.popFirst(upTo: left) {
            left -= chunk.readableBytes
            output.append(chunk)
        }
    }
}
