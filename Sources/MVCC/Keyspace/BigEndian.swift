// Integers in the byte order in which they sort: stored forms are made of these.
extension [UInt8] {
    /// Appends eight bytes.
    package mutating func append(bigEndian number: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            self.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Appends four bytes.
    package mutating func append(bigEndian number: UInt32) {
        for shift in stride(from: UInt32(24), through: 0, by: -8) {
            self.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}

extension Span<UInt8> {
    /// Eight bytes at `offset`, which must be there.
    package func bigEndian64(at offset: Int) -> UInt64 {
        var number: UInt64 = 0
        for index in offset..<offset + 8 { number = number << 8 | UInt64(self[index]) }
        return number
    }

    /// Four bytes at `offset`, which must be there.
    package func bigEndian32(at offset: Int) -> UInt32 {
        var number: UInt32 = 0
        for index in offset..<offset + 4 { number = number << 8 | UInt32(self[index]) }
        return number
    }
}
