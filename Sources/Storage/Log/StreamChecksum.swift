/// The CRC-32C of bytes that come in parts.
package struct StreamChecksum: Sendable {
    /// The checksum of all that was added.
    package private(set) var value: UInt32 = 0

    /// Of nothing.
    package init() {}

    /// Goes on with more bytes.
    package mutating func add(_ bytes: [UInt8]) {
        self.value = Checksum.of(bytes[...], after: self.value)
    }
}
