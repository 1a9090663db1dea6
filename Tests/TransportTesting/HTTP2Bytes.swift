/// HTTP/2 as bytes, for saying what no session would say (RFC 9113).
package enum HTTP2Bytes {
    /// What a client says first; SETTINGS must follow.
    package static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    /// A frame of any type.
    package static func frame(
        _ type: UInt8,
        flags: UInt8 = 0,
        stream: UInt32 = 0,
        _ payload: [UInt8] = []
    ) -> [UInt8] {
        let length = payload.count
        var bytes: [UInt8] = [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: stream >> (24 - 8 * $0)) }
        return bytes + payload
    }

    /// A field that is not indexed, without Huffman's code (RFC 7541 §6.2.2).
    package static func field(_ name: String, _ value: String) -> [UInt8] {
        [0x00] + self.text(name) + self.text(value)
    }

    /// A string literal (RFC 7541 §5.2) of any length.
    package static func text(_ text: String) -> [UInt8] {
        var rest = text.utf8.count
        guard rest >= 127 else { return [UInt8(rest)] + Array(text.utf8) }
        var bytes: [UInt8] = [127]
        rest -= 127
        while rest >= 128 {
            bytes.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        return bytes + [UInt8(rest)] + Array(text.utf8)
    }

    /// The block of a gRPC call's head.
    package static func call(_ path: String) -> [UInt8] {
        [0x83, 0x86] + self.field(":path", path) + self.field(":authority", "x")
            + self.field("content-type", "application/grpc") + self.field("te", "trailers")
    }
}
