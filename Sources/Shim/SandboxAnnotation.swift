/// Finds the pod that a container belongs to in its OCI configuration.
///
/// `start` needs this one string of the file; a JSON parser would be most of the shim. So it looks for the key and
/// takes the plain string behind it: ids have no characters that JSON escapes.
enum SandboxAnnotation {
    private static let key = Array(#""io.kubernetes.cri.sandbox-id""#.utf8)

    /// The sandbox's id, if the bytes hold the annotation.
    static func sandboxID(in bytes: [UInt8]) -> String? {
        guard let end = Self.end(of: Self.key, in: bytes) else { return nil }
        var rest = bytes[end...].drop(while: Self.isSpace)
        guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
        rest = rest.drop(while: Self.isSpace)
        guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
        let value = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard !value.isEmpty, value.endIndex < bytes.endIndex, bytes[value.endIndex] == UInt8(ascii: "\"") else {
            return nil
        }
        return String(decoding: value, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

    private static func end(of key: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= key.count else { return nil }
        for start in 0...(bytes.count - key.count) where bytes[start] == key[0] {
            if bytes[start..<(start + key.count)].elementsEqual(key) { return start + key.count }
        }
        return nil
    }
}
