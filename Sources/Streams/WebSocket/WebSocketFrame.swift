package import NIOCore

/// Writes frames (RFC 6455 §5.2).
///
///     0               1               2               3
///     |F|R|R|R| opcode|M| length (7)  | length (16, if 126, or 64, if 127) …
///     | masking key (32, if M) …      | payload …
package enum WebSocketFrame {
    /// The kinds of frames.
    package enum Opcode: UInt8, Sendable, CaseIterable {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10

        var isControl: Bool { self.rawValue >= 8 }
    }

    /// Control frames hold no more than this (RFC 6455 §5.5).
    static let controlBytesMax = 125

    /// A frame that is a whole message, or a control frame. A client gives a mask, a server none.
    package static func encode(_ opcode: Opcode, _ payload: ByteBuffer, mask: UInt32? = nil) -> ByteBuffer {
        let count = payload.readableBytes
        var frame = ByteBuffer()
        frame.reserveCapacity(count + 14)
        frame.writeInteger(0x80 | opcode.rawValue)
        let maskBit: UInt8 = mask == nil ? 0 : 0x80
        switch count {
        case ...125: frame.writeInteger(maskBit | UInt8(count))
        case ...0xffff:
            frame.writeInteger(maskBit | 126)
            frame.writeInteger(UInt16(count))
        default:
            frame.writeInteger(maskBit | 127)
            frame.writeInteger(UInt64(count))
        }
        guard let mask else {
            frame.writeImmutableBuffer(payload)
            return frame
        }
        frame.writeInteger(mask)
        var masked = payload
        Self.mask(&masked, mask, offset: 0)
        frame.writeBuffer(&masked)
        return frame
    }

    /// A close frame.
    package static func close(_ code: WebSocketError.Code, mask: UInt32? = nil) -> ByteBuffer {
        Self.encode(.close, ByteBuffer(integer: code.rawValue), mask: mask)
    }

    /// Masks or unmasks a piece of a payload that begins `offset` bytes after the payload does (RFC 6455 §5.3).
    static func mask(_ bytes: inout ByteBuffer, _ key: UInt32, offset: Int) {
        let shift = UInt32(offset % 4) * 8
        // The key's first byte is its most significant one; turned so that it fits where this piece begins.
        let turned = shift == 0 ? key : key << shift | key >> (32 - shift)
        let wide = UInt64(turned) << 32 | UInt64(turned)
        bytes.withUnsafeMutableReadableBytes { raw in
            var index = 0
            while index + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                raw.storeBytes(of: word ^ wide.bigEndian, toByteOffset: index, as: UInt64.self)
                index += 8
            }
            while index < raw.count {
                raw[index] ^= UInt8(truncatingIfNeeded: turned >> UInt32(24 - index % 4 * 8))
                index += 1
            }
        }
    }
}
