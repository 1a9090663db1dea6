internal import NIOCore

/// The heads of frames (SPDY/3 §2.2), and the control frames without header blocks.
///
///     control  |1| version (15)       | type (16)            data  |0| stream (31)
///              | flags (8) | length (24)                           | flags (8) | length (24)
enum SPDYFrame {
    enum Kind: UInt16, CaseIterable {
        case synStream = 1
        case synReply = 2
        case rstStream = 3
        case settings = 4
        case ping = 6
        case goAway = 7
        case headers = 8
        case windowUpdate = 9
    }

    /// Why a stream is reset (§2.6.3).
    enum Status: UInt32 {
        case protocolError = 1
        case invalidStream = 2
        case refusedStream = 3
        case cancel = 5
        case streamAlreadyClosed = 9
    }

    struct Head: Equatable {
        /// Nil for a frame of a kind that this side does not know, which is skipped.
        var kind: Kind?
        var isData = false
        /// Of a data frame.
        var stream: UInt32 = 0
        var flags: UInt8
        var length: Int
    }

    static let headBytes = 8
    static let version: UInt16 = 3
    static let endFlag: UInt8 = 1

    /// The head of a frame; nil when it is not all here.
    static func head(_ bytes: inout ByteBuffer) throws(SPDYError) -> Head? {
        let start = bytes.readerIndex
        guard let first: UInt32 = bytes.getInteger(at: start), let second: UInt32 = bytes.getInteger(at: start + 4)
        else { return nil }
        bytes.moveReaderIndex(forwardBy: Self.headBytes)
        let flags = UInt8(second >> 24)
        let length = Int(second & 0xff_ffff)
        guard first & 0x8000_0000 != 0 else {
            return Head(kind: nil, isData: true, stream: first, flags: flags, length: length)
        }
        let version = UInt16(first >> 16 & 0x7fff)
        guard version == Self.version else { throw SPDYError("frame of version \(version), not 3") }
        return Head(kind: Kind(rawValue: UInt16(first & 0xffff)), flags: flags, length: length)
    }

    static func write(_ kind: Kind, flags: UInt8 = 0, length: Int, to output: inout ByteBuffer) {
        output.writeInteger(0x8000 | Self.version)
        output.writeInteger(kind.rawValue)
        output.writeInteger(UInt32(flags) << 24 | UInt32(length))
    }

    static func writeData(_ stream: UInt32, flags: UInt8, length: Int, to output: inout ByteBuffer) {
        output.writeInteger(stream)
        output.writeInteger(UInt32(flags) << 24 | UInt32(length))
    }
}
