package import NIOCore

/// Reads the frames of one side of a WebSocket connection (RFC 6455 §5). Holds at most one frame's head or one control
/// frame; the payload of messages goes out as it comes.
package struct WebSocketDecoder: Sendable {
    /// Whose frames these are: a client masks them, a server does not.
    package enum Sender: Sendable {
        case client
        case server
    }

    private struct Payload {
        var opcode: WebSocketFrame.Opcode
        var isFinal: Bool
        var mask: UInt32?
        var length: UInt64
        var received: UInt64 = 0
        var begins: Bool
    }

    private let sender: Sender
    private var pending = ByteBuffer()
    private var payload: Payload?
    private var isInMessage = false
    private var isClosed = false

    package init(sender: Sender) {
        self.sender = sender
    }

    /// Takes what came and returns what it means. After a close frame nothing counts any more.
    package mutating func receive(_ bytes: ByteBuffer) throws(WebSocketError) -> [WebSocketEvent] {
        self.pending.writeImmutableBuffer(bytes)
        var events: [WebSocketEvent] = []
        while !self.isClosed {
            if self.payload == nil { self.payload = try self.head() }
            guard let event = try self.advance() else { break }
            events.append(event)
        }
        self.pending.discardReadBytes()
        return events
    }

    /// The next event of the frame that is being read; nil when more bytes are needed.
    private mutating func advance() throws(WebSocketError) -> WebSocketEvent? {
        guard var frame = self.payload else { return nil }
        let rest = frame.length - frame.received
        let available = UInt64(self.pending.readableBytes)
        if frame.opcode.isControl {
            guard available >= rest else { return nil }
        } else {
            guard available > 0 || rest == 0 else { return nil }
        }
        let count = Int(min(rest, available))
        guard var piece = self.pending.readSlice(length: count) else { return nil }
        if let mask = frame.mask { WebSocketFrame.mask(&piece, mask, offset: Int(frame.received % 4)) }
        frame.received += UInt64(count)
        let isFrameOver = frame.received == frame.length
        let begins = frame.begins
        frame.begins = false
        self.payload = isFrameOver ? nil : frame
        return try self.event(frame, piece, begins: begins, isFrameOver: isFrameOver)
    }

    private mutating func event(
        _ frame: Payload,
        _ piece: ByteBuffer,
        begins: Bool,
        isFrameOver: Bool
    ) throws(WebSocketError) -> WebSocketEvent {
        switch frame.opcode {
        case .text, .binary, .continuation:
            let ends = isFrameOver && frame.isFinal
            if ends { self.isInMessage = false }
            return .data(piece, begins: begins, ends: ends)
        case .ping: return .ping(piece)
        case .pong: return .pong(piece)
        case .close:
            self.isClosed = true
            guard piece.readableBytes != 1 else {
                throw WebSocketError(.protocolError, "close frame holds half a code")
            }
            return .close(code: piece.getInteger(at: piece.readerIndex))
        }
    }

    /// The head of the next frame; nil when it is not all here.
    private mutating func head() throws(WebSocketError) -> Payload? {
        let start = self.pending.readerIndex
        guard let first: UInt8 = self.pending.getInteger(at: start),
            let second: UInt8 = self.pending.getInteger(at: start + 1)
        else { return nil }
        guard first & 0x70 == 0 else { throw WebSocketError(.protocolError, "reserved bits are set") }
        guard let opcode = WebSocketFrame.Opcode(rawValue: first & 0x0f) else {
            throw WebSocketError(.protocolError, "opcode \(first & 0x0f) is unknown")
        }
        let isMasked = second & 0x80 != 0
        guard isMasked == (self.sender == .client) else {
            throw WebSocketError(.protocolError, isMasked ? "server masks a frame" : "client does not mask a frame")
        }
        guard let (length, lengthBytes) = try self.length(second & 0x7f, at: start + 2) else { return nil }
        let maskIndex = start + 2 + lengthBytes
        var mask: UInt32?
        if isMasked {
            guard let key: UInt32 = self.pending.getInteger(at: maskIndex) else { return nil }
            mask = key
        }
        let isFinal = first & 0x80 != 0
        try self.check(opcode, isFinal: isFinal, length)
        self.pending.moveReaderIndex(to: maskIndex + (isMasked ? 4 : 0))
        if !opcode.isControl { self.isInMessage = true }
        let begins = !opcode.isControl && opcode != .continuation
        return Payload(opcode: opcode, isFinal: isFinal, mask: mask, length: length, begins: begins)
    }

    /// The payload's length and how many more bytes tell it.
    private func length(_ short: UInt8, at index: Int) throws(WebSocketError) -> (UInt64, Int)? {
        switch short {
        case 126:
            guard let length: UInt16 = self.pending.getInteger(at: index) else { return nil }
            guard length > 125 else { throw WebSocketError(.protocolError, "length \(length) is not written shortest") }
            return (UInt64(length), 2)
        case 127:
            guard let length: UInt64 = self.pending.getInteger(at: index) else { return nil }
            guard length > 0xffff, length <= Int64.max else {
                throw WebSocketError(.protocolError, "length \(length) is out of range")
            }
            return (length, 8)
        default: return (UInt64(short), 0)
        }
    }

    private func check(_ opcode: WebSocketFrame.Opcode, isFinal: Bool, _ length: UInt64) throws(WebSocketError) {
        switch opcode {
        case .close, .ping, .pong:
            guard isFinal, length <= WebSocketFrame.controlBytesMax else {
                throw WebSocketError(.protocolError, "control frame is in pieces or longer than 125 bytes")
            }
        case .continuation:
            guard self.isInMessage else { throw WebSocketError(.protocolError, "continuation of no message") }
        case .text, .binary:
            guard !self.isInMessage else { throw WebSocketError(.protocolError, "message begins inside another") }
        }
    }
}
