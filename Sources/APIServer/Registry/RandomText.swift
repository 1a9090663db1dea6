/// Identifiers made of random numbers.
enum RandomText {
    /// The letters and digits of generated names: none that look alike, and no vowels to spell with.
    private static let alphabet = Array("bcdfghjklmnpqrstvwxz2456789")

    /// The five characters after a `generateName`.
    static func nameSuffix(using generator: inout some RandomNumberGenerator) -> String {
        String((0..<5).map { _ in Self.alphabet[Int(generator.next() % UInt64(Self.alphabet.count))] })
    }

    /// A random UUID (RFC 9562 §5.4).
    static func uuid(using generator: inout some RandomNumberGenerator) -> String {
        let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Self.hex(high) + Self.hex(low)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        return text
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
