/// A CRC-32C in progress.
package struct Castagnoli: Sendable {
    /// The checksum of all bytes so far.
    package private(set) var value: UInt32 = 0

    /// The checksum of nothing.
    package init() {}

    /// Goes on with bytes.
    package mutating func update(_ bytes: [UInt8]) {
        self.value = Checksum.of(bytes[...], after: self.value)
    }

    /// Goes on with bytes.
    package mutating func update(_ bytes: Span<UInt8>) {
        self.value = Checksum.of(bytes, after: self.value)
    }
}
