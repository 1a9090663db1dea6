/// Walks over the fields of a protobuf message without decoding them.
struct FieldScanner {
    /// One field: its number, and where its content lies. Of varints and fixed-width numbers: where the number lies.
    struct Field: Hashable {
        var number: Int
        var content: Range<Int>
    }

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var isBroken = false

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    /// All fields were read; false after `next()` returned nil tells that the bytes are broken.
    var isAtEnd: Bool { !self.isBroken && self.position == self.end }

    /// The next field; nil at the end, and where the bytes are no field.
    mutating func next() -> Field? {
        guard !self.isBroken, self.position < self.end else { return nil }
        guard let tag = self.varint(), let content = self.content(wireType: UInt8(tag & 7)) else {
            self.isBroken = true
            return nil
        }
        self.position = content.upperBound
        return Field(number: Int(truncatingIfNeeded: tag >> 3), content: content)
    }

    private mutating func content(wireType: UInt8) -> Range<Int>? {
        switch wireType {
        case 0:
            let start = self.position
            return self.varint().map { _ in start..<self.position }
        case 1: return self.take(8)
        case 2: return self.varint().flatMap { self.take($0) }
        case 5: return self.take(4)
        default: return nil
        }
    }

    private func take(_ count: UInt64) -> Range<Int>? {
        guard count <= UInt64(self.end - self.position) else { return nil }
        return self.position..<self.position + Int(count)
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while self.position < self.end, shift < 64 {
            let byte = self.bytes[self.position]
            self.position += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
        return nil
    }
}
