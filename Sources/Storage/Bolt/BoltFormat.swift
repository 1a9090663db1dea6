/// The layout of bbolt's file format, version 2. All numbers are little-endian.
///
///     page      id 8, flags 2, count 2, overflow 4, then elements, then what these point at
///     branch    pos 4, key size 4, page 8                  element of a branch page
///     leaf      flags 4, pos 4, key size 4, value size 4   element of a leaf page
///     bucket    root page 8 (0: inline), sequence 8, then, if inline, a page
///     meta      magic 4, version 4, page size 4, flags 4, root bucket 16, freelist page 8, pages 8, transaction 8,
///               checksum 8
///
/// `pos` counts from the element's own first byte. A page goes on for `overflow` pages more.
enum BoltFormat {
    static let magic: UInt32 = 0xED0C_DAED
    static let version: UInt32 = 2
    static let pageHeaderSize = 16
    static let elementSize = 16
    static let bucketHeaderSize = 16
    static let metaSize = 64

    static let branchPage: UInt16 = 0x01
    static let leafPage: UInt16 = 0x02
    static let metaPage: UInt16 = 0x04
    static let freelistPage: UInt16 = 0x10

    /// The flag of a leaf element whose value is a bucket.
    static let bucketElement: UInt32 = 0x01

    /// The page sizes that there are.
    static let pageSizes = (10...16).map { 1 << $0 }

    /// FNV-1a of 64 bits, the checksum of a meta page.
    static func checksum(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}

extension Span<UInt8> {
    /// Two bytes at `offset`, which must be there.
    func littleEndian16(at offset: Int) -> UInt16 {
        UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
    }

    /// Four bytes at `offset`, which must be there.
    func littleEndian32(at offset: Int) -> UInt32 {
        UInt32(self.littleEndian16(at: offset)) | UInt32(self.littleEndian16(at: offset + 2)) << 16
    }

    /// Eight bytes at `offset`, which must be there.
    func littleEndian64(at offset: Int) -> UInt64 {
        UInt64(self.littleEndian32(at: offset)) | UInt64(self.littleEndian32(at: offset + 4)) << 32
    }
}

extension [UInt8] {
    /// Appends the bytes of a number, the lowest first.
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { self.append(contentsOf: $0) }
    }
}
