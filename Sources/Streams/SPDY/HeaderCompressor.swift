internal import CZlib
internal import NIOCore

/// The sending half of a session's header compression: one zlib stream for all blocks (SPDY/3 §2.6.10.1).
struct HeaderCompressor: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        self.stream = .allocate(capacity: 1)
        self.stream.initialize(to: z_stream())
        // Neither fails but for want of memory or on a level that does not exist.
        precondition(martlet_deflate_init(self.stream, Z_BEST_COMPRESSION) == Z_OK, "zlib can be set up")
        let dictionary = SPDYDictionary.bytes
        let result = deflateSetDictionary(self.stream, dictionary, UInt32(dictionary.count))
        precondition(result == Z_OK, "zlib takes a dictionary before the first byte")
    }

    deinit {
        deflateEnd(self.stream)
        self.stream.deallocate()
    }

    /// The fields as one compressed block.
    func compress(_ headers: SPDYHeaders) -> ByteBuffer {
        var plain = ByteBuffer()
        plain.writeInteger(UInt32(headers.fields.count))
        for (name, value) in headers.fields {
            for text in [name, value] {
                plain.writeInteger(UInt32(text.utf8.count))
                plain.writeString(text)
            }
        }
        var block = ByteBuffer()
        plain.withUnsafeMutableReadableBytes { input in
            self.stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            self.stream.pointee.avail_in = UInt32(input.count)
            // A full piece of output means that there may be more.
            while self.step(&block) {}
        }
        return block
    }

    /// Deflates into one piece of output; true when it was filled.
    private func step(_ block: inout ByteBuffer) -> Bool {
        let size = 4096
        block.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { output in
            self.stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            self.stream.pointee.avail_out = UInt32(size)
            _ = deflate(self.stream, Z_SYNC_FLUSH)
            return size - Int(self.stream.pointee.avail_out)
        }
        return self.stream.pointee.avail_out == 0
    }
}
