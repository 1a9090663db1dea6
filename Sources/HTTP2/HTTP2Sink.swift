internal import CNGHTTP2
internal import NIOCore

/// All that nghttp2's callbacks may touch: they copy what they are given here and decide nothing.
final class HTTP2Sink {
    /// What a callback tells nghttp2.
    enum Verdict {
        case proceed
        case fail
    }

    /// Data of fewer bytes is copied out of the input, so that a small chunk does not keep a large read alive.
    private static let sliceBytesMin = 512
    /// What RFC 9113 §6.5.2 adds to the length of each field.
    private static let fieldOverheadBytes = 32
    /// How many times the limit a head may be before it is not only refused but cut off.
    private static let oversizeFactorMax = 16
    /// Up to which size a head is kept for the next one, which costs memory for as long as the connection lives.
    private static let modelBytesMax = 4096

    private let configuration: HTTP2Configuration
    var events: [HTTP2Event] = []
    var outgoing: [Int32: HTTP2Outgoing] = [:]
    var output: HTTP2Output
    var block = HTTP2FieldBlock()
    private(set) var isFlooded = false
    private(set) var violation: String?
    private var input = ByteBuffer()
    private var inputStart: UnsafePointer<UInt8>?
    private var head = HTTP2HeadBuilder()
    private var headBytes = 0
    /// What the fields of the block at hand are held to, where nghttp2 does not hold them to all of HTTP.
    private var rules: HTTP2FieldRules?
    private var controlFramesLeft: Int

    init(_ configuration: HTTP2Configuration) {
        self.configuration = configuration
        self.output = HTTP2Output(ownBufferBytesMin: configuration.ownBufferBytesMin)
        self.controlFramesLeft = configuration.controlFramesMax
    }

    func refillControlFrames() {
        self.controlFramesLeft = self.configuration.controlFramesMax
    }

    // MARK: Input

    func withInput<Result>(_ input: ByteBuffer, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        self.input = input
        defer {
            self.input = ByteBuffer()
            self.inputStart = nil
        }
        return input.withUnsafeReadableBytes { raw in
            let bytes = raw.bindMemory(to: UInt8.self)
            self.inputStart = bytes.baseAddress
            return body(bytes)
        }
    }

    func beginHead(isRequest: Bool) {
        self.head.begin()
        self.headBytes = 0
        self.rules = self.configuration.acceptsAnyAuthority ? HTTP2FieldRules(isRequest: isRequest) : nil
    }

    /// Takes a field of the block at hand; fails if the block breaks the rules with it.
    ///
    /// Of a head that is too large no more is looked at, since a few bytes can stand for a long field again and again;
    /// one that goes on and on ends its stream, with which the rest is not even shown here.
    func field(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) -> Verdict {
        guard !self.head.isOversized else {
            self.headBytes += name.count + value.count + Self.fieldOverheadBytes
            return self.headBytes / Self.oversizeFactorMax > self.configuration.headerBytesMax ? .fail : .proceed
        }
        guard self.rules?.accept(name: name, value: value) != false else { return .fail }
        self.take(name: name, value: value)
        return .proceed
    }

    private func take(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
        self.headBytes += name.count + value.count + Self.fieldOverheadBytes
        guard self.headBytes <= self.configuration.headerBytesMax else {
            self.head.overflow()
            return
        }
        self.head.append(name, value)
    }

    func data(_ streamID: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.refillControlFrames()
        self.events.append(.data(HTTP2StreamID(rawValue: streamID), self.chunk(bytes)))
    }

    /// The bytes as a slice of the input they are part of.
    private func chunk(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteBuffer {
        if bytes.count >= Self.sliceBytesMin, let inputStart = self.inputStart, let start = bytes.baseAddress {
            let offset = start - inputStart
            let index = self.input.readerIndex + offset
            if offset >= 0, let slice = self.input.getSlice(at: index, length: bytes.count) { return slice }
        }
        return ByteBuffer(bytes: bytes)
    }

    /// A frame is complete.
    func frame(_ frame: nghttp2_frame) -> Verdict {
        let streamID = HTTP2StreamID(rawValue: frame.hd.stream_id)
        let isEnd = frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        let isAck = frame.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
        switch UInt32(frame.hd.type) {
        case NGHTTP2_HEADERS.rawValue:
            self.headIsComplete(streamID, isRequest: frame.headers.cat == NGHTTP2_HCAT_REQUEST)
            if isEnd { self.events.append(.end(streamID)) }
            return .proceed
        case NGHTTP2_DATA.rawValue:
            if isEnd { self.events.append(.end(streamID)) }
            return isEnd || frame.hd.length > 0 ? .proceed : self.countControlFrame()
        case NGHTTP2_PING.rawValue:
            if isAck { self.events.append(.pong(Self.number(frame.ping.opaque_data))) }
        case NGHTTP2_GOAWAY.rawValue:
            let last = HTTP2StreamID(rawValue: frame.goaway.last_stream_id)
            self.events.append(.goAway(last: last, HTTP2ErrorCode(rawValue: frame.goaway.error_code)))
        case NGHTTP2_SETTINGS.rawValue:
            if !isAck { self.settings(frame.settings) }
        default:
            break
        }
        return self.countControlFrame()
    }

    private func settings(_ frame: nghttp2_settings) {
        let concurrentStreamsMax = UnsafeBufferPointer(start: frame.iv, count: frame.niv).last {
            $0.settings_id == Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue)
        }
        self.events.append(.settings(concurrentStreamsMax: concurrentStreamsMax.map { Int($0.value) }))
    }

    /// Whether the block that is complete now breaks the rules as a whole.
    func isMalformed(_ frame: nghttp2_frame) -> Bool {
        guard UInt32(frame.hd.type) == NGHTTP2_HEADERS.rawValue, let rules = self.rules, !self.head.isOversized else {
            return false
        }
        let isRequest = frame.headers.cat == NGHTTP2_HCAT_REQUEST
        let isEnd = frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        return !rules.isComplete || !isRequest && !isEnd
    }

    private func headIsComplete(_ streamID: HTTP2StreamID, isRequest: Bool) {
        let head = self.head.finish(isModel: self.headBytes <= Self.modelBytesMax)
        if !isRequest, head.status == 0, !head.isOversized {
            self.events.append(.trailers(streamID, head.fields))
        } else if !(100..<200).contains(head.status) {
            self.refillControlFrames()
            self.events.append(.head(streamID, head))
        }
    }

    private func countControlFrame() -> Verdict {
        self.controlFramesLeft -= 1
        guard self.controlFramesLeft < 0 else { return .proceed }
        self.isFlooded = true
        return .fail
    }

    private static func number(_ data: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)) -> UInt64 {
        withUnsafeBytes(of: data) { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    func invalidFrame(_ reason: String) {
        self.violation = reason
    }

    func closed(_ streamID: Int32, _ code: UInt32) {
        self.outgoing[streamID] = nil
        self.events.append(.closed(HTTP2StreamID(rawValue: streamID), HTTP2ErrorCode(rawValue: code)))
    }

    /// A head could not be sent: its stream will never be.
    func headNotSent(_ streamID: Int32, isRefused: Bool) {
        guard self.outgoing[streamID] != nil else { return }
        self.closed(streamID, (isRefused ? HTTP2ErrorCode.refusedStream : .internalError).rawValue)
    }

    // MARK: Output

    func sent(_ streamID: Int32, frameHeader: UnsafeBufferPointer<UInt8>, bytes: Int) {
        self.output.append(UnsafeRawBufferPointer(frameHeader))
        guard bytes > 0 else { return }
        self.refillControlFrames()
        self.outgoing[streamID]?.move(bytes, to: &self.output)
        self.events.append(.sent(HTTP2StreamID(rawValue: streamID), bytes: bytes))
    }

    /// A frame was put into the output.
    func frameSent(_ frame: nghttp2_frame) {
        guard UInt32(frame.hd.type) == NGHTTP2_HEADERS.rawValue || UInt32(frame.hd.type) == NGHTTP2_DATA.rawValue,
            frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
        else { return }
        self.events.append(.endSent(HTTP2StreamID(rawValue: frame.hd.stream_id)))
    }
}
