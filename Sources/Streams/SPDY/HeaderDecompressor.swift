internal import CZlib
internal import NIOCore

/// The receiving half of a session's header compression. What a block unfolds to is bounded, however small it came.
struct HeaderDecompressor: ~Copyable {
    /// Bytes of one block's fields.
    static let plainBytesMax = 64 * 1024

    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        self.stream = .allocate(capacity: 1)
        self.stream.initialize(to: z_stream())
        precondition(martlet_inflate_init(self.stream) == Z_OK, "zlib can be set up")
    }

    deinit {
        inflateEnd(self.stream)
        self.stream.deallocate()
    }

    /// The fields of a compressed block.
    func decompress(_ block: ByteBuffer) throws(SPDYError) -> SPDYHeaders {
        var block = block
        var plain = ByteBuffer()
        var failure: SPDYError?
        block.withUnsafeMutableReadableBytes { input in
            self.stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
            self.stream.pointee.avail_in = UInt32(input.count)
            do throws(SPDYError) {
                while try self.step(&plain) {}
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return try Self.fields(&plain)
    }

    /// Inflates one piece of output; true when there may be more.
    private func step(_ plain: inout ByteBuffer) throws(SPDYError) -> Bool {
        let size = 4096
        var result = Z_OK
        plain.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { output in
            self.stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
            self.stream.pointee.avail_out = UInt32(size)
            result = inflate(self.stream, Z_SYNC_FLUSH)
            return size - Int(self.stream.pointee.avail_out)
        }
        switch result {
        case Z_OK: break
        case Z_NEED_DICT:
            let dictionary = SPDYDictionary.bytes
            guard inflateSetDictionary(self.stream, dictionary, UInt32(dictionary.count)) == Z_OK else {
                throw SPDYError("header block needs another dictionary than SPDY/3's")
            }
            return true
        // No progress is possible: all input was taken and all output given.
        case Z_BUF_ERROR: return false
        default: throw SPDYError("header block is no zlib data")
        }
        guard plain.readableBytes <= Self.plainBytesMax else {
            throw SPDYError("header block holds more than \(Self.plainBytesMax) bytes")
        }
        return self.stream.pointee.avail_in > 0 || self.stream.pointee.avail_out == 0
    }

    private static func fields(_ plain: inout ByteBuffer) throws(SPDYError) -> SPDYHeaders {
        guard let count: UInt32 = plain.readInteger(), Int(count) * 8 <= plain.readableBytes else {
            throw SPDYError("header block ends before its last field")
        }
        var headers = SPDYHeaders()
        var names: Set<String> = []
        for _ in 0..<count {
            let name = try Self.text(&plain)
            let value = try Self.text(&plain)
            guard !name.isEmpty, names.insert(name).inserted else {
                throw SPDYError("header block names field \"\(name)\" twice or with no name")
            }
            guard !name.utf8.contains(where: { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
                throw SPDYError("header field \"\(name)\" is not in lower case")
            }
            headers.append(name, value)
        }
        guard plain.readableBytes == 0 else { throw SPDYError("header block goes on after its last field") }
        return headers
    }

    private static func text(_ plain: inout ByteBuffer) throws(SPDYError) -> String {
        guard let length: UInt32 = plain.readInteger(), let text = plain.readString(length: Int(length)) else {
            throw SPDYError("header block ends inside a field")
        }
        return text
    }
}
