internal import CLinux

/// Looks for the end of zeros, of which segments are made before anything is written to them.
enum Zeros {
    /// Where the first byte is that is not zero; nil if there is none.
    static func end(in bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { martlet_leading_zeros($0.baseAddress, $0.count) }
        return count == bytes.count ? nil : bytes.startIndex + count
    }

    /// Whether all bytes are zero.
    static func fill(_ bytes: ArraySlice<UInt8>) -> Bool {
        self.end(in: bytes) == nil
    }
}
