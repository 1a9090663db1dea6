/// Reads the parts of a time's text.
struct CELTimeReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        self.bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { self.position == self.bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard self.position < self.bytes.count, UInt32(self.bytes[self.position]) == character.value else {
            return false
        }
        self.position += 1
        return true
    }

    /// A number of so many digits.
    mutating func number(_ count: Int) -> Int? {
        guard self.position + count <= self.bytes.count else { return nil }
        var value = 0
        for byte in self.bytes[self.position..<(self.position + count)] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        self.position += count
        return value
    }

    /// Digits behind a point, as billionths; more than nine are cut.
    mutating func fraction() -> Int32? {
        let digits = self.bytes[self.position...].prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        self.position += digits.count
        var value: Int32 = 0
        for index in 0..<9 {
            let byte = index < digits.count ? digits[digits.startIndex + index] : 0x30
            value = value * 10 + Int32(byte - 0x30)
        }
        return value
    }

    /// `Z`, or hours and minutes east of Greenwich, in seconds.
    mutating func offset() -> Int? {
        if self.take("Z") || self.take("z") { return 0 }
        let isWest = self.take("-")
        guard isWest || self.take("+"), let hours = self.number(2), self.take(":"), let minutes = self.number(2),
            hours < 24, minutes < 60
        else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
