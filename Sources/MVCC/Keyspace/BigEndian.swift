// Integers in the byte order in which they sort: stored forms are made of these.
extension [UInt8] {
    /// Appends eight bytes.
    package mutating func append(bigEndian number: UInt64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { self.append(contentsOf: $0) }
    }

    /// Appends four bytes.
    package mutating func append(bigEndian number: UInt32) {
        Swift.withUnsafeBytes(of: number.bigEndian) { self.append(contentsOf: $0) }
    }
}

extension Span<UInt8> {
    /// Eight bytes at `offset`, which must be there.
    package func bigEndian64(at offset: Int) -> UInt64 {
        self.extracting(offset..<offset + 8).withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    /// Four bytes at `offset`, which must be there.
    package func bigEndian32(at offset: Int) -> UInt32 {
        self.extracting(offset..<offset + 4).withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self)) }
    }
}
