/// The encodings within a URL.
enum CELURLText {
    /// The path with what may not stand in one escaped.
    static func escapedPath(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80, Self.isPlain(byte) || "!$&'()*+,;=:@/%[]".unicodeScalars.contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        RegexSet.words.contains(Unicode.Scalar(byte)) || [0x2D, 0x2E, 0x7E].contains(byte)
    }

    /// The parameters of a query, each with its values in their order; malformed ones are left out.
    static func query(_ text: String) -> CELMap {
        var map = CELMap()
        for part in text.split(separator: "&") where !part.contains(";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.unescaped(pair[0]), let value = Self.unescaped(pair.count > 1 ? pair[1] : "") else {
                continue
            }
            var values: [CELValue] = []
            if case .list(let earlier)? = map[key: .string(name)] { values = earlier }
            map[key: .string(name)] = .list(values + [.string(value)])
        }
        return map
    }

    private static func unescaped(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2
                else { return nil }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
