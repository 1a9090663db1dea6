/// A range of IPv4 addresses: `10.96.0.0/12`.
package struct AddressRange: Hashable, Sendable, CustomStringConvertible {
    private let base: UInt32
    /// How many bits all addresses have in common.
    package let prefixLength: Int

    /// Reads `10.96.0.0/12`; nil for anything else, or where bits are set beyond the prefix.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = Int(parts[1]), (0...32).contains(length),
            let base = Self.number(String(parts[0])), base & Self.mask(length) == base
        else { return nil }
        self.base = base
        self.prefixLength = length
    }

    private init(base: UInt32, prefixLength: Int) {
        self.base = base
        self.prefixLength = prefixLength
    }

    /// The address so many after the first; nil beyond the last.
    package func address(at index: Int) -> String? {
        guard index >= 0, index < 1 << (32 - self.prefixLength) else { return nil }
        return Self.text(self.base + UInt32(index))
    }

    /// The part so many after the first of those with `prefixLength`; nil beyond the last.
    package func part(at index: Int, prefixLength: Int) -> AddressRange? {
        guard prefixLength >= self.prefixLength, prefixLength <= 32, index >= 0,
            index < 1 << (prefixLength - self.prefixLength)
        else { return nil }
        let base = self.base + UInt32(index) << UInt32(32 - prefixLength)
        return AddressRange(base: base, prefixLength: prefixLength)
    }

    /// Whether the address lies in the range.
    package func contains(_ address: String) -> Bool {
        Self.number(address).map { $0 & Self.mask(self.prefixLength) == self.base } ?? false
    }

    package var description: String {
        "\(Self.text(self.base))/\(self.prefixLength)"
    }

    private static func mask(_ length: Int) -> UInt32 {
        length == 0 ? 0 : ~UInt32(0) << UInt32(32 - length)
    }

    private static func number(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { $0.first == "+" ? nil : UInt8($0) }
        guard parts.count == 4, bytes.count == 4 else { return nil }
        return bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func text(_ number: UInt32) -> String {
        [24, 16, 8, 0].map { String(number >> $0 & 0xFF) }.joined(separator: ".")
    }
}
