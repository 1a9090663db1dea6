/// Reads what `ByteWriter` wrote; throws `.corrupt` where the bytes do not reach or have no meaning.
struct ByteReader {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from offset: Int = 0) {
        self.bytes = bytes
        self.position = min(offset, bytes.count)
    }

    var isAtEnd: Bool { self.position == self.bytes.count }

    mutating func byte() throws(MVCCError) -> UInt8 {
        guard self.position < self.bytes.count else { throw Self.broken }
        defer { self.position += 1 }
        return self.bytes[self.position]
    }

    mutating func number() throws(MVCCError) -> Int64 {
        var result: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let byte = try self.byte()
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int64(bitPattern: result >> 1) ^ -Int64(bitPattern: result & 1) }
        }
        throw Self.broken
    }

    mutating func field() throws(MVCCError) -> [UInt8] {
        let count = try self.count()
        defer { self.position += count }
        return Array(self.bytes[self.position..<self.position + count])
    }

    /// A number of things of which each takes at least one byte.
    mutating func count() throws(MVCCError) -> Int {
        let count = try self.number()
        guard count >= 0, count <= Int64(self.bytes.count - self.position) else { throw Self.broken }
        return Int(count)
    }

    static var broken: MVCCError { MVCCError(.corrupt, "a command in the log is broken") }
}
