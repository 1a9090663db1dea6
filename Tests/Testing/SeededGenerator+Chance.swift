package import Core

extension SeededGenerator {
    /// True as often as `probability` says.
    package mutating func chance(_ probability: Double) -> Bool {
        probability > 0 && Double(self.next() >> 11) < probability * Double(1 << 53)
    }

    /// A number below `limit`, which is positive.
    package mutating func below(_ limit: Int) -> Int { Int(self.next() % UInt64(limit)) }
}
