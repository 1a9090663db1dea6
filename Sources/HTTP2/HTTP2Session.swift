internal import CNGHTTP2
package import NIOCore

/// One HTTP/2 connection as a machine: received bytes become events, requests and responses become bytes to send.
/// It reads no clock and no socket. Confined to whoever owns it.
///
/// After each call that may have something to send, take it with `nextOutput(upTo:)`, whose `sent` events, like all
/// events, are then in `takeEvents()`.
package struct HTTP2Session: ~Copyable {
    /// Which side of the connection this is.
    package enum Role: Hashable, Sendable {
        case client
        case server
    }

    // Not private: a release build destroys sessions from other modules, whose code then names this type.
    struct Owned: ~Copyable {
        let raw: OpaquePointer

        deinit {
            nghttp2_session_del(self.raw)
        }
    }

    private let sink: HTTP2Sink
    private let owned: Owned
    private var dataProvider = HTTP2Callbacks.dataProvider()

    /// A connection whose first output is this side's preface and settings.
    package init(_ role: Role, _ configuration: HTTP2Configuration = HTTP2Configuration()) throws(HTTP2Error) {
        let sink = HTTP2Sink(configuration)
        let owned = Owned(raw: try Self.makeSession(role, configuration, sink))
        var settings = [
            Self.setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, configuration.streamWindowBytes),
            Self.setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, configuration.headerBytesMax),
        ]
        switch role {
        case .client: settings.append(Self.setting(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
        case .server:
            settings.append(Self.setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, configuration.concurrentStreamsMax))
        }
        try Self.check(nghttp2_submit_settings(owned.raw, 0, settings, settings.count), "submit settings")
        let window = Int32(clamping: configuration.connectionWindowBytes)
        try Self.check(nghttp2_session_set_local_window_size(owned.raw, 0, 0, window), "set the connection window")
        self.sink = sink
        self.owned = owned
    }

    // MARK: Bytes in, bytes out

    /// Takes received bytes in. Throws when the connection cannot go on; what is still in the output, a GOAWAY, should
    /// be sent even then.
    package mutating func receive(_ bytes: ByteBuffer) throws(HTTP2Error) {
        let raw = self.owned.raw
        let result = self.sink.withInput(bytes) { nghttp2_session_mem_recv(raw, $0.baseAddress, $0.count) }
        guard result < 0 else { return }
        if self.sink.isFlooded {
            nghttp2_session_terminate_session(raw, HTTP2ErrorCode.enhanceYourCalm.rawValue)
            throw HTTP2Error(.flooded, "peer sends control frames without end")
        }
        try Self.check(Int32(clamping: result), "receive frames")
    }

    /// What happened since the last call, in order.
    package mutating func takeEvents() -> [HTTP2Event] {
        var events: [HTTP2Event] = []
        swap(&events, &self.sink.events)
        return events
    }

    /// Gives an array of handled events back, so that its memory is used again.
    package mutating func recycle(_ events: consuming [HTTP2Event]) {
        guard self.sink.events.isEmpty else { return }
        events.removeAll(keepingCapacity: true)
        self.sink.events = events
    }

    /// The next bytes to send, about `limit` of them at most; empty when there are none now.
    package mutating func nextOutput(upTo limit: Int) throws(HTTP2Error) -> [ByteBuffer] {
        while self.sink.output.bytes < limit {
            var bytes: UnsafePointer<UInt8>?
            let before = self.sink.output.bytes
            let count = nghttp2_session_mem_send(self.owned.raw, &bytes)
            try Self.check(Int32(clamping: min(count, 0)), "send frames")
            if count > 0 { self.sink.output.append(UnsafeRawBufferPointer(start: bytes, count: count)) }
            // Frames of data come by callback and count for nothing here.
            if count == 0, self.sink.output.bytes == before { break }
        }
        return self.sink.output.take()
    }

    /// Whether neither side has anything more to say, so that the connection should be closed.
    package var isOver: Bool {
        nghttp2_session_want_read(self.owned.raw) == 0 && nghttp2_session_want_write(self.owned.raw) == 0
    }

    /// What the peer did wrong, if it did and was told so.
    package var violation: String? { self.sink.violation }

    // MARK: Streams

    /// Opens a stream with a request. With a body, `send` and `finish` must follow.
    package mutating func request(_ head: HTTP2Head, hasBody: Bool) throws(HTTP2Error) -> HTTP2StreamID {
        self.sink.block.append(":method", head.method)
        self.sink.block.append(":scheme", head.scheme)
        self.sink.block.append(":authority", head.authority)
        self.sink.block.append(":path", head.path)
        self.sink.block.append(head.fields)
        let raw = self.owned.raw
        let streamID = self.sink.block.submit { pairs, count in
            withUnsafePointer(to: self.dataProvider) { provider in
                nghttp2_submit_request(raw, nil, pairs, count, hasBody ? provider : nil, nil)
            }
        }
        try Self.check(min(streamID, 0), "open a stream")
        self.sink.outgoing[streamID] = HTTP2Outgoing()
        return HTTP2StreamID(rawValue: streamID)
    }

    /// Answers a request. With a body, `send` and `finish` must follow.
    package mutating func respond(
        _ streamID: HTTP2StreamID,
        _ head: HTTP2Head,
        hasBody: Bool
    ) throws(HTTP2Error) {
        self.sink.block.append(":status", String(head.status))
        self.sink.block.append(head.fields)
        let raw = self.owned.raw
        if hasBody { self.sink.outgoing[streamID.rawValue] = HTTP2Outgoing() }
        let result = self.sink.block.submit { pairs, count in
            withUnsafePointer(to: self.dataProvider) { provider in
                nghttp2_submit_response(raw, streamID.rawValue, pairs, count, hasBody ? provider : nil)
            }
        }
        try Self.check(result, "answer a request")
    }

    /// Sends an informational head (status 1xx) before the answer.
    package mutating func inform(_ streamID: HTTP2StreamID, _ head: HTTP2Head) throws(HTTP2Error) {
        self.sink.block.append(":status", String(head.status))
        self.sink.block.append(head.fields)
        let raw = self.owned.raw
        let result = self.sink.block.submit { pairs, count in
            nghttp2_submit_headers(raw, 0, streamID.rawValue, nil, pairs, count, nil)
        }
        try Self.check(result, "send an informational response")
    }

    /// Queues a piece of a body. A stream that is gone swallows it.
    package mutating func send(_ streamID: HTTP2StreamID, _ chunk: ByteBuffer) {
        guard chunk.readableBytes > 0, let body = self.sink.outgoing[streamID.rawValue] else { return }
        body.append(chunk)
        self.resume(streamID, body)
    }

    /// Ends a body, with trailers if there are any.
    package mutating func finish(_ streamID: HTTP2StreamID, trailers: [HTTP2Field] = []) {
        guard let body = self.sink.outgoing[streamID.rawValue] else { return }
        body.end(trailers: trailers)
        self.resume(streamID, body)
    }

    /// Ends a stream at once.
    package mutating func reset(_ streamID: HTTP2StreamID, _ code: HTTP2ErrorCode) {
        nghttp2_submit_rst_stream(self.owned.raw, 0, streamID.rawValue, code.rawValue)
    }

    /// Lets the peer send that many more bytes on the stream, or, without one, on the connection.
    package mutating func consume(_ streamID: HTTP2StreamID?, _ bytes: Int) {
        if let streamID {
            nghttp2_session_consume_stream(self.owned.raw, streamID.rawValue, bytes)
        } else {
            nghttp2_session_consume_connection(self.owned.raw, bytes)
        }
    }

    private func resume(_ streamID: HTTP2StreamID, _ body: HTTP2Outgoing) {
        guard body.isDeferred else { return }
        body.isDeferred = false
        nghttp2_session_resume_data(self.owned.raw, streamID.rawValue)
    }

    // MARK: Connection

    /// Asks the peer for a sign of life; the answer is the event `pong` with the same number.
    package mutating func ping(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { bytes in
            _ = nghttp2_submit_ping(self.owned.raw, 0, bytes.bindMemory(to: UInt8.self).baseAddress)
        }
    }

    /// Says that no new streams will be taken soon, without refusing any yet (RFC 9113 §6.8).
    package mutating func announceShutdown() {
        nghttp2_submit_shutdown_notice(self.owned.raw)
    }

    /// Takes no new streams from here on.
    package mutating func goAway(_ code: HTTP2ErrorCode = .noError) {
        let last = nghttp2_session_get_last_proc_stream_id(self.owned.raw)
        nghttp2_submit_goaway(self.owned.raw, 0, last, code.rawValue, nil, 0)
    }

    /// Ends the connection; streams in flight are lost.
    package mutating func terminate(_ code: HTTP2ErrorCode) {
        nghttp2_session_terminate_session(self.owned.raw, code.rawValue)
    }

    /// Allows the peer its full number of frames without content again; called now and then by whoever has a clock.
    package mutating func refillControlFrames() {
        self.sink.refillControlFrames()
    }
}
