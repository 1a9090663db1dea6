/// Reads a message's parts; every read is checked against the end.
struct DNSReader {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var remaining: Int {
        self.bytes.count - self.offset
    }

    mutating func readUInt8() throws(DNSMessageError) -> UInt8 {
        guard self.remaining >= 1 else { throw DNSMessageError(.truncated, at: self.offset) }
        defer { self.offset += 1 }
        return self.bytes[self.offset]
    }

    mutating func readUInt16() throws(DNSMessageError) -> UInt16 {
        let high = try self.readUInt8()
        let low = try self.readUInt8()
        return UInt16(high) << 8 | UInt16(low)
    }

    mutating func readUInt32() throws(DNSMessageError) -> UInt32 {
        let high = try self.readUInt16()
        let low = try self.readUInt16()
        return UInt32(high) << 16 | UInt32(low)
    }

    mutating func readBytes(_ count: Int) throws(DNSMessageError) -> [UInt8] {
        guard self.remaining >= count else { throw DNSMessageError(.truncated, at: self.offset) }
        defer { self.offset += count }
        return Array(self.bytes[self.offset..<self.offset + count])
    }

    /// Reads a name, following compression pointers (RFC 1035 §4.1.4).
    ///
    /// A pointer must lead to before the place where the labels read so far began: so each jump goes further back,
    /// and no sequence of pointers can loop.
    mutating func readName() throws(DNSMessageError) -> DNSName {
        var labels: [[UInt8]] = []
        var size = 1
        var cursor = self.offset
        var segmentStart = self.offset
        var end: Int?
        while true {
            guard cursor < self.bytes.count else { throw DNSMessageError(.truncated, at: cursor) }
            let length = Int(self.bytes[cursor])
            switch length & 0xC0 {
            case 0x00:
                if length == 0 {
                    self.offset = end ?? cursor + 1
                    return DNSName(unchecked: labels)
                }
                guard cursor + 1 + length <= self.bytes.count else { throw DNSMessageError(.truncated, at: cursor) }
                size += 1 + length
                guard size <= DNSName.sizeBytesMax else { throw DNSMessageError(.nameTooLong, at: cursor) }
                labels.append(Array(self.bytes[cursor + 1..<cursor + 1 + length]))
                cursor += 1 + length
            case 0xC0:
                guard cursor + 1 < self.bytes.count else { throw DNSMessageError(.truncated, at: cursor) }
                let target = (length & 0x3F) << 8 | Int(self.bytes[cursor + 1])
                guard target < segmentStart else { throw DNSMessageError(.badPointer, at: cursor) }
                end = end ?? cursor + 2
                cursor = target
                segmentStart = target
            default:
                throw DNSMessageError(.badLabel, at: cursor)
            }
        }
    }
}
