internal import CLinux

/// The CRC-32C of bytes.
enum Checksum {
    static func of(_ bytes: ArraySlice<UInt8>, after before: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { martlet_crc32c(before, $0.baseAddress, $0.count) }
    }

    static func of(_ bytes: Span<UInt8>, after before: UInt32) -> UInt32 {
        bytes.withUnsafeBytes { martlet_crc32c(before, $0.baseAddress, $0.count) }
    }

    /// Continues a checksum with a number, so that bytes are only valid where they belong.
    static func of(_ number: UInt64, after before: UInt32 = 0) -> UInt32 {
        withUnsafeBytes(of: number.littleEndian) { martlet_crc32c(before, $0.baseAddress, $0.count) }
    }
}
