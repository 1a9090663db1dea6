// The protobuf form of mvccpb.KeyValue, written by hand because each put and each read passes through it:
//   1 key (bytes)  2 create_revision  3 mod_revision  4 version (varints)  5 value (bytes)  6 lease (varint)
extension KeyValue {
    /// How many bytes the protobuf encoding has.
    package var encodedCount: Int {
        Self.size(self.key) + Self.size(self.value) + Self.size(self.createRevision) + Self.size(self.modRevision)
            + Self.size(self.version) + Self.size(self.lease)
    }

    /// Writes the protobuf encoding.
    func encode(into writer: inout RecordWriter) {
        Self.write(0x0A, self.key, to: &writer)
        Self.write(0x10, self.createRevision, to: &writer)
        Self.write(0x18, self.modRevision, to: &writer)
        Self.write(0x20, self.version, to: &writer)
        Self.write(0x2A, self.value, to: &writer)
        Self.write(0x30, self.lease, to: &writer)
    }

    /// The protobuf encoding.
    package func encoded() -> [UInt8] {
        RecordWriter.bytes(self.encodedCount) { self.encode(into: &$0) }
    }

    /// Reads the encoding that starts at `offset`; nil if it is broken.
    package init?(encoded bytes: Span<UInt8>, from offset: Int = 0) {
        self.init(key: [], modRevision: 0)
        var reader = ProtobufReader(position: offset)
        while reader.position < bytes.count {
            guard let tag = reader.varint(in: bytes) else { return nil }
            switch tag {
            case 0x0A, 0x2A:
                guard let field = reader.bytes(in: bytes) else { return nil }
                if tag == 0x0A { self.key = field } else { self.value = field }
            case 0x10, 0x18, 0x20, 0x30:
                guard let number = reader.varint(in: bytes) else { return nil }
                self.set(tag, Int64(bitPattern: number))
            default:
                return nil
            }
        }
    }

    /// The key in the encoding that starts at `offset`, which has it first; nil if it is not there.
    static func key(encoded bytes: Span<UInt8>, from offset: Int) -> [UInt8]? {
        var reader = ProtobufReader(position: offset)
        return reader.varint(in: bytes) == 0x0A ? reader.bytes(in: bytes) : nil
    }

    private mutating func set(_ tag: UInt64, _ number: Int64) {
        switch tag {
        case 0x10: self.createRevision = number
        case 0x18: self.modRevision = number
        case 0x20: self.version = number
        default: self.lease = number
        }
    }

    private static func size(_ field: [UInt8]) -> Int {
        field.isEmpty ? 0 : 1 + RecordWriter.size(ofVarint: UInt64(field.count)) + field.count
    }

    private static func size(_ number: Int64) -> Int {
        number == 0 ? 0 : 1 + RecordWriter.size(ofVarint: UInt64(bitPattern: number))
    }

    private static func write(_ tag: UInt8, _ field: [UInt8], to writer: inout RecordWriter) {
        guard !field.isEmpty else { return }
        writer.write(tag)
        writer.write(varint: UInt64(field.count))
        writer.write(field)
    }

    private static func write(_ tag: UInt8, _ number: Int64, to writer: inout RecordWriter) {
        guard number != 0 else { return }
        writer.write(tag)
        writer.write(varint: UInt64(bitPattern: number))
    }
}

/// Walks over protobuf fields; every length is checked against what there is.
private struct ProtobufReader {
    var position: Int

    mutating func varint(in bytes: Span<UInt8>) -> UInt64? {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while self.position < bytes.count, shift < 64 {
            let byte = bytes[self.position]
            self.position += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        return nil
    }

    mutating func bytes(in bytes: Span<UInt8>) -> [UInt8]? {
        guard let length = self.varint(in: bytes), length <= UInt64(bytes.count - self.position) else { return nil }
        let end = self.position + Int(length)
        defer { self.position = end }
        return bytes.extracting(self.position..<end).withUnsafeBufferPointer { Array($0) }
    }
}
