/// RFC 4648 §4 with padding: how JSON carries bytes.
package enum Base64 {
    private static let alphabet = [UInt8](
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    package static func encode(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let chunk =
                UInt32(bytes[index]) << 16 | UInt32(left > 1 ? bytes[index + 1] : 0) << 8
                | UInt32(left > 2 ? bytes[index + 2] : 0)
            out.append(Self.alphabet[Int(chunk >> 18)])
            out.append(Self.alphabet[Int(chunk >> 12 & 63)])
            out.append(left > 1 ? Self.alphabet[Int(chunk >> 6 & 63)] : UInt8(ascii: "="))
            out.append(left > 2 ? Self.alphabet[Int(chunk & 63)] : UInt8(ascii: "="))
            index += 3
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Line ends are passed over, as Go does; nil at the first byte that does not belong.
    package static func decode(_ text: String) -> (bytes: [UInt8]?, invalidAt: Int) {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var count = 0
        var padding = 0
        var offset = 0
        for (index, byte) in text.utf8.enumerated() {
            offset = index
            if byte == 0x0A || byte == 0x0D { continue }
            if byte == UInt8(ascii: "="), count % 4 >= 2 {
                padding += 1
                count += 1
                buffer <<= 6
            } else {
                guard padding == 0, let digit = Self.digit(byte) else { return (nil, index) }
                buffer = buffer << 6 | UInt32(digit)
                count += 1
            }
            guard count % 4 == 0 else { continue }
            let chunk = [UInt8(buffer >> 16 & 255), UInt8(buffer >> 8 & 255), UInt8(buffer & 255)]
            out.append(contentsOf: chunk.prefix(3 - padding))
            buffer = 0
        }
        return count % 4 == 0 ? (out, 0) : (nil, offset)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
