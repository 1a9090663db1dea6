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
        return String(unsafeUninitializedCapacity: 36) { text in
            var place = 0
            for (half, dashes) in [(high, [8, 13]), (low, [18, 23])] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    if dashes.contains(place) {
                        text[place] = UInt8(ascii: "-")
                        place += 1
                    }
                    text[place] = Self.digits[Int(half >> UInt64(shift) & 15)]
                    place += 1
                }
            }
            return place
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
