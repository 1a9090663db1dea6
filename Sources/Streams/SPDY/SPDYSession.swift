package import NIOCore

/// One side of a SPDY/3.1 session as a machine: bytes in, events out; calls in, bytes out.
///
/// The peers that Kubernetes has (its clients and its runtimes) neither send nor heed WINDOW_UPDATE, so this side does
/// not either: what holds a sender back is that its connection is not read. What was not asked for is answered on the
/// spot, in `takeOutput()`.
package struct SPDYSession: ~Copyable {
    /// Which side this is: clients open streams of odd numbers, servers of even ones.
    package enum Role: Sendable {
        case client
        case server
    }

    private struct Stream {
        var isLocalOver = false
        var isRemoteOver = false
    }

    /// Bytes of one control frame.
    static let controlBytesMax = 64 * 1024
    /// Bytes of data in one frame that this side sends.
    private static let dataBytesMax = 0xff_ffff

    private let role: Role
    private let streamsMax: Int
    private let compressor = HeaderCompressor()
    private let decompressor = HeaderDecompressor()
    private var pending = ByteBuffer()
    private var data: (stream: UInt32, rest: Int, ends: Bool, isKnown: Bool)?
    private var skipping = 0
    private var streams: [UInt32: Stream] = [:]
    private var lastRemote: UInt32 = 0
    private var nextLocal: UInt32
    private var output = ByteBuffer()
    private var isGoingAway = false

    /// - Parameter streamsMax: how many streams the peer may have open; more are refused.
    package init(role: Role, streamsMax: Int = 1_000) {
        self.role = role
        self.streamsMax = streamsMax
        self.nextLocal = role == .client ? 1 : 2
    }

    /// How many streams are open in either direction.
    package var openStreams: Int { self.streams.count }

    /// What is to be sent, in order.
    package mutating func takeOutput() -> ByteBuffer? {
        guard self.output.readableBytes > 0 else { return nil }
        let output = self.output
        self.output = ByteBuffer()
        return output
    }

    // MARK: Sending

    /// Opens a stream.
    package mutating func open(_ headers: SPDYHeaders, ends: Bool = false) throws(SPDYError) -> UInt32 {
        guard !self.isGoingAway else { throw SPDYError("the peer takes no more streams") }
        guard self.nextLocal < 0x7fff_ffff else { throw SPDYError("the session has used up its stream numbers") }
        let id = self.nextLocal
        self.nextLocal += 2
        self.streams[id] = Stream(isLocalOver: ends)
        let block = self.compressor.compress(headers)
        SPDYFrame.write(
            .synStream,
            flags: ends ? SPDYFrame.endFlag : 0,
            length: 10 + block.readableBytes,
            to: &self.output
        )
        self.output.writeInteger(id)
        self.output.writeInteger(UInt32(0))
        self.output.writeInteger(UInt16(0))
        self.output.writeImmutableBuffer(block)
        return id
    }

    /// Answers a stream that the peer has opened.
    package mutating func reply(_ id: UInt32, _ headers: SPDYHeaders = [:]) {
        guard self.streams[id] != nil else { return }
        let block = self.compressor.compress(headers)
        SPDYFrame.write(.synReply, length: 4 + block.readableBytes, to: &self.output)
        self.output.writeInteger(id)
        self.output.writeImmutableBuffer(block)
    }

    /// Sends bytes of a stream; `ends`: the last ones. On a stream that is over for this side nothing is sent.
    package mutating func send(_ id: UInt32, _ bytes: ByteBuffer, ends: Bool = false) {
        guard let stream = self.streams[id], !stream.isLocalOver else { return }
        var bytes = bytes
        repeat {
            let piece = bytes.readSlice(length: min(bytes.readableBytes, Self.dataBytesMax)) ?? ByteBuffer()
            let isLast = ends && bytes.readableBytes == 0
            SPDYFrame.writeData(
                id,
                flags: isLast ? SPDYFrame.endFlag : 0,
                length: piece.readableBytes,
                to: &self.output
            )
            self.output.writeImmutableBuffer(piece)
        } while bytes.readableBytes > 0
        if ends { self.end(id, isLocal: true) }
    }

    /// Gives a stream up.
    package mutating func cancel(_ id: UInt32) {
        guard self.streams.removeValue(forKey: id) != nil else { return }
        self.writeReset(id, .cancel)
    }

    /// Asks for a sign of life.
    package mutating func ping(_ number: UInt32) {
        SPDYFrame.write(.ping, length: 4, to: &self.output)
        self.output.writeInteger(number &* 2 &+ (self.role == .client ? 1 : 2))
    }

    /// Announces the end; `isError`: because the peer broke the protocol.
    package mutating func goAway(isError: Bool = false) {
        SPDYFrame.write(.goAway, length: 8, to: &self.output)
        self.output.writeInteger(self.lastRemote)
        self.output.writeInteger(UInt32(isError ? 1 : 0))
    }

    private mutating func writeReset(_ id: UInt32, _ status: SPDYFrame.Status) {
        SPDYFrame.write(.rstStream, length: 8, to: &self.output)
        self.output.writeInteger(id)
        self.output.writeInteger(status.rawValue)
    }

    private mutating func end(_ id: UInt32, isLocal: Bool) {
        guard var stream = self.streams[id] else { return }
        if isLocal { stream.isLocalOver = true } else { stream.isRemoteOver = true }
        self.streams[id] = stream.isLocalOver && stream.isRemoteOver ? nil : stream
    }

    // MARK: Receiving

    /// Takes what came and returns what it means. After an error the session is of no more use; `goAway(isError:)` may
    /// still tell the peer.
    package mutating func receive(_ bytes: ByteBuffer) throws(SPDYError) -> [SPDYEvent] {
        self.pending.writeImmutableBuffer(bytes)
        var events: [SPDYEvent] = []
        while try self.advance(&events) {}
        self.pending.discardReadBytes()
        return events
    }

    /// Reads one frame or a piece of one; false when more bytes are needed.
    private mutating func advance(_ events: inout [SPDYEvent]) throws(SPDYError) -> Bool {
        if self.skipping > 0 {
            let count = min(self.skipping, self.pending.readableBytes)
            self.pending.moveReaderIndex(forwardBy: count)
            self.skipping -= count
            return self.skipping == 0
        }
        if self.data != nil { return self.receiveData(&events) }
        let start = self.pending.readerIndex
        guard let head = try SPDYFrame.head(&self.pending) else { return false }
        if head.isData {
            self.beginData(head)
            return true
        }
        guard let kind = head.kind else {
            self.skipping = head.length
            return true
        }
        guard head.length <= Self.controlBytesMax else {
            throw SPDYError("control frame of \(head.length) bytes, more than \(Self.controlBytesMax)")
        }
        guard var body = self.pending.readSlice(length: head.length) else {
            self.pending.moveReaderIndex(to: start)
            return false
        }
        try self.receive(kind, head.flags, &body, &events)
        return true
    }

    private mutating func beginData(_ head: SPDYFrame.Head) {
        let stream = self.streams[head.stream]
        let isKnown = stream?.isRemoteOver == false
        let ends = head.flags & SPDYFrame.endFlag != 0
        self.data = (head.stream, head.length, ends, isKnown)
        // Of a stream that was given up bytes may still be on their way.
        if stream?.isRemoteOver == true { self.writeReset(head.stream, .streamAlreadyClosed) }
    }

    private mutating func receiveData(_ events: inout [SPDYEvent]) -> Bool {
        guard let data = self.data else { return true }
        let count = min(data.rest, self.pending.readableBytes)
        guard count > 0 || data.rest == 0, let piece = self.pending.readSlice(length: count) else { return false }
        let isOver = count == data.rest
        self.data?.rest -= count
        if isOver { self.data = nil }
        // It may have been cancelled in the middle of the frame.
        guard data.isKnown, self.streams[data.stream] != nil else { return true }
        let ends = isOver && data.ends
        if count > 0 || ends { events.append(.data(data.stream, piece, ends: ends)) }
        if ends { self.end(data.stream, isLocal: false) }
        return true
    }

    private mutating func receive(
        _ kind: SPDYFrame.Kind,
        _ flags: UInt8,
        _ body: inout ByteBuffer,
        _ events: inout [SPDYEvent]
    ) throws(SPDYError) {
        switch kind {
        case .synStream: try self.receiveOpening(flags, &body, &events)
        case .synReply:
            let id = try Self.integer(&body) & 0x7fff_ffff
            let headers = try self.decompressor.decompress(body)
            guard self.streams[id] != nil else { return }
            let ends = flags & SPDYFrame.endFlag != 0
            events.append(.replied(id, headers, ends: ends))
            if ends { self.end(id, isLocal: false) }
        case .headers:
            _ = try Self.integer(&body)
            // Nobody sends such; the compression's state must follow all the same.
            _ = try self.decompressor.decompress(body)
        case .rstStream:
            let id = try Self.integer(&body) & 0x7fff_ffff
            let status = try Self.integer(&body)
            guard self.streams.removeValue(forKey: id) != nil else { return }
            events.append(.reset(id, status: status))
        case .ping:
            let number = try Self.integer(&body)
            // The answer to a ping of this side's own bears this side's parity.
            guard (number % 2 == 1) == (self.role == .server) else { return }
            SPDYFrame.write(.ping, length: 4, to: &self.output)
            self.output.writeInteger(number)
        case .goAway:
            self.isGoingAway = true
            events.append(.goAway)
        case .settings, .windowUpdate: return
        }
    }

    private mutating func receiveOpening(
        _ flags: UInt8,
        _ body: inout ByteBuffer,
        _ events: inout [SPDYEvent]
    ) throws(SPDYError) {
        let id = try Self.integer(&body) & 0x7fff_ffff
        _ = try Self.integer(&body)
        guard body.readInteger(as: UInt16.self) != nil else { throw SPDYError("frame is too short for its kind") }
        let headers = try self.decompressor.decompress(body)
        guard id % 2 == (self.role == .server ? 1 : 0), id > self.lastRemote else {
            throw SPDYError("stream \(id) after \(self.lastRemote) is out of order")
        }
        self.lastRemote = id
        guard self.streams.count < self.streamsMax else { return self.writeReset(id, .refusedStream) }
        let ends = flags & SPDYFrame.endFlag != 0
        self.streams[id] = Stream(isRemoteOver: ends)
        events.append(.opened(id, headers, ends: ends))
    }

    private static func integer(_ body: inout ByteBuffer) throws(SPDYError) -> UInt32 {
        guard let value: UInt32 = body.readInteger() else { throw SPDYError("frame is too short for its kind") }
        return value
    }
}
