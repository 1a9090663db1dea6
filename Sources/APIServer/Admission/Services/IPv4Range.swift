/// A block of IPv4 addresses: `10.96.0.0/12`.
struct IPv4Range: Hashable, Sendable {
    let base: UInt32
    let prefixBits: Int
    let text: String

    /// Nil when the text is no block.
    init?(_ text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let address = Self.address(parts[0]), let bits = Int(parts[1]), (1...30).contains(bits)
        else { return nil }
        self.base = address & (UInt32.max << UInt32(32 - bits))
        self.prefixBits = bits
        self.text = text
    }

    /// The addresses that can be given out: all but the first, the network's own, and the last, the broadcast address.
    var usableCount: Int { min(1 << (32 - self.prefixBits), 1 << 16) - 2 }

    /// The text of a usable address.
    func address(at index: Int) -> String { Self.text(self.base + 1 + UInt32(index)) }

    /// The place of an address among the usable ones; nil when it is none of them.
    func index(of text: String) -> Int? {
        guard let address = Self.address(text), address > self.base else { return nil }
        let index = Int(address - self.base) - 1
        return index < self.usableCount ? index : nil
    }

    static func address(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt32 = 0
        for part in parts {
            guard part.count <= 3, part.utf8.allSatisfy({ (48...57).contains($0) }), let byte = UInt8(part) else {
                return nil
            }
            address = address << 8 | UInt32(byte)
        }
        return address
    }

    private static func text(_ address: UInt32) -> String {
        [24, 16, 8, 0].map { String(address >> $0 & 0xFF) }.joined(separator: ".")
    }
}
