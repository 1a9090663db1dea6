/// Random numbers that repeat: the same seed, the same numbers (SplitMix64).
package struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Numbers from a seed.
    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True as often as `probability` says.
    package mutating func chance(_ probability: Double) -> Bool {
        probability > 0 && Double(self.next() >> 11) < probability * Double(1 << 53)
    }

    /// A number below `limit`, which is positive.
    package mutating func below(_ limit: Int) -> Int { Int(self.next() % UInt64(limit)) }
}
