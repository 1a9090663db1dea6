/// Reads the fields of an encoded message one after the other. Everything it returns is checked against the bytes there
/// are; nil stands for what it does not know how to read.
struct EtcdFieldReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8]) {
        self.init(bytes, 0..<bytes.count)
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    var isAtEnd: Bool { self.position == self.end }

    /// A field's number and wire type in one, as the wire has them, or any other number.
    mutating func number() -> UInt64? {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while self.position < self.end, shift < 63 {
            let byte = self.bytes[self.position]
            self.position += 1
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        return nil
    }

    mutating func flag() -> Bool? {
        switch self.number() {
        case 0: false
        case 1: true
        default: nil
        }
    }

    mutating func field() -> [UInt8]? {
        self.stretch().map { Array(self.bytes[$0]) }
    }

    /// A message within this one.
    mutating func message() -> EtcdFieldReader? {
        self.stretch().map { EtcdFieldReader(self.bytes, $0) }
    }

    private mutating func stretch() -> Range<Int>? {
        guard let count = self.number(), count <= UInt64(self.end - self.position) else { return nil }
        let start = self.position
        self.position += Int(count)
        return start..<self.position
    }
}
