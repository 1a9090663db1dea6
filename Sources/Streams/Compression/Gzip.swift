internal import CZlib
package import NIOCore

/// Compression of whole bodies as gzip (RFC 1952).
package enum Gzip {
    private static let pieceBytes = 64 * 1024

    /// The bytes compressed quickly, at level 1.
    package static func compress(_ bytes: ByteBuffer) -> ByteBuffer {
        var stream = z_stream()
        // It fails for want of memory alone.
        precondition(martlet_gzip_init(&stream, 1) == Z_OK, "zlib can be set up")
        defer { deflateEnd(&stream) }
        var output = ByteBuffer()
        output.reserveCapacity(bytes.readableBytes / 4)
        var input = bytes
        input.withUnsafeMutableReadableBytes { source in
            var rest = source
            repeat {
                // zlib counts in 32 bits.
                let piece = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(1 << 30))
                rest = UnsafeMutableRawBufferPointer(rebasing: rest.dropFirst(piece.count))
                stream.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.avail_in = UInt32(piece.count)
                let flush = rest.isEmpty ? Z_FINISH : Z_NO_FLUSH
                while Self.step(&stream, flush, &output) {}
            } while !rest.isEmpty
        }
        return output
    }

    /// Deflates into one piece of output; true when there may be more.
    private static func step(_ stream: inout z_stream, _ flush: Int32, _ output: inout ByteBuffer) -> Bool {
        output.writeWithUnsafeMutableBytes(minimumWritableBytes: Self.pieceBytes) { space in
            stream.next_out = space.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.avail_out = UInt32(Self.pieceBytes)
            _ = deflate(&stream, flush)
            return Self.pieceBytes - Int(stream.avail_out)
        }
        return stream.avail_out == 0
    }
}
