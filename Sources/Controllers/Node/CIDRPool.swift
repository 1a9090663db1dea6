/// Hands out equal parts of an IPv4 network, the lowest free first.
package struct CIDRPool: Hashable, Sendable {
    private let base: UInt32
    private let partBits: Int
    private let count: Int

    /// A pool over `cidr` ("10.244.0.0/16") of parts with a mask of `partBits`; nil where that makes no sense.
    package init?(cidr: String, partBits: Int) {
        let halves = cidr.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let bits = Int(halves[1]), (8...30).contains(bits), (bits...30).contains(partBits),
            partBits - bits <= 16, let address = Self.address(halves[0])
        else { return nil }
        self.base = address & ~(UInt32.max >> UInt32(bits))
        self.partBits = partBits
        self.count = 1 << (partBits - bits)
    }

    /// The lowest part that is not among `taken`; nil when there is none left.
    package func free(taken: Set<String>) -> String? {
        (0..<self.count).lazy.map(self.part).first { !taken.contains($0) }
    }

    private func part(_ number: Int) -> String {
        let address = self.base | UInt32(number) << UInt32(32 - self.partBits)
        let bytes = [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: address >> UInt32($0))) }
        return "\(bytes.joined(separator: "."))/\(self.partBits)"
    }

    private static func address(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { UInt8($0) }
        guard parts.count == 4, bytes.count == 4 else { return nil }
        return bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
