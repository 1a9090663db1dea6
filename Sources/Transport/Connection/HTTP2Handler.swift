internal import HTTP2
internal import NIOCore

/// Carries the exchanges of one HTTP/2 connection. Confined to its event loop.
final class HTTP2Handler: ChannelInboundHandler, ExchangeMailbox.Consumer {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Which end of the connection this is, with what that end needs.
    enum Side {
        case server(ServerConnectionContext)
        case client(ClientConnection)
    }

    private struct Stream {
        let exchange: Exchange
        var trailers: HTTPHeaders?
        var isRemoteOver = false
        /// A response to HEAD has no body whatever the handler writes.
        var dropsBody = false
    }

    private static let outputBytes = 64 * 1024
    private static let drainPing: UInt64 = 0x6D61_7274_6C65_7400

    private let side: Side
    private let mailbox: ExchangeMailbox
    private let limits: LivenessMachine.Limits
    private var session: HTTP2Session
    private var streams: [Int32: Stream] = [:]
    private var starting: [(HTTPServerRequest, Exchange)] = []
    private var liveness: LivenessTimer?
    private var context: ChannelHandlerContext?
    private var pingNumber: UInt64 = 0
    private var isPumping = false
    private var isDraining = false
    private var isClosing = false

    init(
        side: Side,
        mailbox: ExchangeMailbox,
        configuration: HTTP2Configuration,
        limits: LivenessMachine.Limits
    ) throws {
        self.side = side
        self.mailbox = mailbox
        self.limits = limits
        let role: HTTP2Session.Role =
            switch side {
            case .client: .client
            case .server: .server
            }
        self.session = try HTTP2Session(role, configuration)
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { self.start(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        self.start(context)
        context.fireChannelActive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.end(TransportError(.connectionLost, "connection closed"))
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.end(TransportError(.connectionLost, "connection closed by the peer"))
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        self.liveness?.heard()
        do {
            try self.session.receive(self.unwrapInboundIn(data))
            self.handleEvents()
        } catch {
            self.handleEvents()
            self.pump()
            self.end(TransportError(.malformed, "read frames", cause: error))
            self.closeAfterFlush(context)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        self.startRequests()
        self.pump()
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { self.pump() }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ServerConnectionContext.DrainEvent { self.drain() }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.end(TransportError(.connectionLost, "use a connection", cause: error))
        context.close(promise: nil)
    }

    private func start(_ context: ChannelHandlerContext) {
        guard self.liveness == nil else { return }
        self.mailbox.open(self)
        self.liveness = LivenessTimer(limits: self.limits, eventLoop: context.eventLoop) { [unowned self] action in
            self.act(on: action)
        }
        self.pump()
    }

    /// Takes no new streams; the connection closes by itself after the last one. A client that has not yet heard of
    /// that gets one round trip in which its requests are still served (RFC 9113 §6.8).
    private func drain() {
        guard !self.isDraining else { return }
        self.isDraining = true
        self.session.announceShutdown()
        self.session.ping(Self.drainPing)
        self.pump()
    }

    private func act(on action: LivenessMachine.Action) {
        // The timer fires every now and then whatever happens: the clock that bounds the rate of control frames.
        self.session.refillControlFrames()
        switch action {
        case .none: return
        case .ping:
            self.pingNumber += 1
            self.session.ping(self.pingNumber)
        case .close(.idle):
            self.session.goAway()
            if case .client(let connection) = self.side { connection.drain() }
        case .close(let reason):
            self.end(TransportError(.connectionLost, "keep a connection: \(reason.rawValue)"))
            self.context?.close(promise: nil)
            return
        }
        self.pump()
    }

    /// Fails everything in flight. What the peer cannot have seen may be sent again.
    private func end(_ error: TransportError) {
        guard let liveness = self.liveness else { return }
        self.liveness = nil
        liveness.stop()
        let unseen = self.mailbox.close()
        if case .client(let connection) = self.side { connection.drain() }
        let streams = self.streams
        self.streams = [:]
        for (_, stream) in streams.sorted(by: { $0.key < $1.key }) {
            _ = stream.exchange.close()
            stream.exchange.fail(error)
        }
        for exchange in unseen where !exchange.isStarted {
            exchange.fail(TransportError(.refused, "send a request", cause: error))
        }
    }

    // MARK: Output

    /// Moves bytes from the session to the channel for as long as the channel takes them.
    private func pump() {
        guard let context = self.context, self.liveness != nil, !self.isPumping else { return }
        self.isPumping = true
        var hasWritten = false
        do {
            while context.channel.isWritable {
                let output = try self.session.nextOutput(upTo: Self.outputBytes)
                self.handleEvents()
                if output.isEmpty { break }
                for bytes in output { context.write(self.wrapOutboundOut(bytes), promise: nil) }
                hasWritten = true
            }
        } catch {
            self.end(TransportError(.malformed, "write frames", cause: error))
            context.close(promise: nil)
        }
        self.isPumping = false
        if hasWritten { context.flush() }
        if self.session.isOver { self.closeAfterFlush(context) }
    }

    private func closeAfterFlush(_ context: ChannelHandlerContext) {
        guard !self.isClosing else { return }
        self.isClosing = true
        let promise = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(self.wrapOutboundOut(ByteBuffer()), promise: promise)
        context.close(after: promise.futureResult)
    }

    func process(_ exchanges: [Exchange]) {
        for exchange in exchanges { self.process(exchange) }
        self.pump()
    }

    private func process(_ exchange: Exchange) {
        var work = exchange.takeWork()
        var key = work.streamKey
        if key == 0, case .request(let head)? = work.parts.first {
            work.parts.removeFirst()
            guard let opened = self.open(exchange, head, isLast: Self.isBodyless(work.parts)) else { return }
            key = opened
        } else if key == 0, case .client(let connection) = self.side {
            // Given up before it began.
            return connection.release()
        }
        let streamID = HTTP2StreamID(rawValue: key)
        if work.credit > 0 {
            self.session.consume(streamID, work.credit)
            if case .server = self.side { self.session.consume(nil, work.credit) }
        }
        if let code = work.resetCode, self.streams[key] != nil {
            return self.session.reset(streamID, HTTP2ErrorCode(rawValue: code))
        }
        while let part = work.parts.popFirst() {
            self.send(part, on: streamID, exchange, isLast: Self.isBodyless(work.parts))
        }
    }

    /// Whether all that is left is an end without trailers.
    private static func isBodyless(_ parts: ArraySlice<OutboundPart>) -> Bool {
        if parts.count == 1, case .end(nil)? = parts.first { true } else { false }
    }

    private func open(_ exchange: Exchange, _ head: HTTPRequestHead, isLast: Bool) -> Int32? {
        let head = HTTP2Head(
            method: head.method,
            scheme: head.scheme,
            authority: head.authority,
            path: head.path,
            fields: head.headers.fields
        )
        do {
            let streamID = try self.session.request(head, hasBody: !isLast)
            self.streams[streamID.rawValue] = Stream(exchange: exchange)
            exchange.assign(streamKey: streamID.rawValue)
            self.liveness?.exchangesChanged(count: self.streams.count)
            return streamID.rawValue
        } catch {
            if case .client(let connection) = self.side {
                connection.drain()
                connection.release()
            }
            exchange.fail(TransportError(.refused, "open a stream", cause: error))
            return nil
        }
    }

    private func send(_ part: OutboundPart, on streamID: HTTP2StreamID, _ exchange: Exchange, isLast: Bool) {
        guard let stream = self.streams[streamID.rawValue] else { return }
        switch part {
        case .request: return
        case .response(let head):
            let head = HTTP2Head(status: head.status, fields: Self.withoutConnectionFields(head.headers.fields))
            do {
                if head.status == 101 {
                    // There is nothing to switch to (RFC 9113 §8.6).
                    self.session.reset(streamID, .internalError)
                } else if head.status < 200 {
                    try self.session.inform(streamID, head)
                } else {
                    try self.session.respond(streamID, head, hasBody: !isLast && !stream.dropsBody)
                }
            } catch {
                self.session.reset(streamID, .internalError)
            }
        case .data(let bytes):
            if stream.dropsBody { return exchange.sent(bytes.readableBytes) }
            self.session.send(streamID, bytes)
        case .end(let trailers):
            self.session.finish(streamID, trailers: trailers?.fields ?? [])
        }
    }

    /// Fields that only mean something to HTTP/1.1 make an HTTP/2 message malformed (RFC 9113 §8.2.2).
    private static func withoutConnectionFields(_ fields: [HTTP2Field]) -> [HTTP2Field] {
        func isForbidden(_ field: HTTP2Field) -> Bool {
            switch field.name {
            case "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade": true
            default: false
            }
        }
        return fields.contains(where: isForbidden) ? fields.filter { !isForbidden($0) } : fields
    }

    // MARK: Events

    private func handleEvents() {
        let events = self.session.takeEvents()
        for event in events { self.handle(event) }
        self.session.recycle(events)
    }

    private func handle(_ event: HTTP2Event) {
        switch event {
        case .head(let streamID, let head): self.receive(head, on: streamID)
        case .data(let streamID, let bytes): self.receive(bytes, on: streamID)
        case .trailers(let streamID, let fields):
            self.streams[streamID.rawValue]?.trailers = HTTPHeaders(fields: fields)
        case .end(let streamID):
            self.streams[streamID.rawValue]?.isRemoteOver = true
            let stream = self.streams[streamID.rawValue]
            stream?.exchange.receiveEnd(trailers: stream?.trailers)
        case .endSent(let streamID):
            // A request whose answer is complete is of no more use (RFC 9113 §8.1).
            if case .server = self.side, self.streams[streamID.rawValue]?.isRemoteOver == false {
                self.session.reset(streamID, .noError)
            }
        case .closed(let streamID, let code): self.close(streamID, code)
        case .sent(let streamID, let bytes): self.streams[streamID.rawValue]?.exchange.sent(bytes)
        case .settings(let concurrentStreamsMax):
            // The preface is complete: a client may now take its time until it has something to ask.
            self.liveness?.headArrived()
            if case .client(let connection) = self.side, let concurrentStreamsMax {
                connection.setStreamsMax(concurrentStreamsMax)
            }
        case .pong(let number):
            if number == Self.drainPing { self.session.goAway() }
        case .goAway:
            if case .client(let connection) = self.side { connection.drain() }
        }
    }

    private func receive(_ head: HTTP2Head, on streamID: HTTP2StreamID) {
        switch self.side {
        case .server(let server): self.receive(head, on: streamID, server)
        case .client:
            guard let exchange = self.streams[streamID.rawValue]?.exchange else { return }
            guard !head.isOversized else {
                exchange.fail(TransportError(.malformed, "read a response head: too large"))
                return self.session.reset(streamID, .cancel)
            }
            exchange.receive(
                head: HTTPResponseHead(status: head.status, headers: HTTPHeaders(fields: head.fields))
            )
        }
    }

    private func receive(_ head: HTTP2Head, on streamID: HTTP2StreamID, _ server: ServerConnectionContext) {
        guard !head.isOversized else {
            try? self.session.respond(streamID, HTTP2Head(status: 431, fields: []), hasBody: false)
            return
        }
        guard !head.method.isEmpty, !head.path.isEmpty || head.method == "CONNECT" else {
            return self.session.reset(streamID, .protocolError)
        }
        let headers = HTTPHeaders(fields: head.fields)
        let request = HTTPRequestHead(
            method: head.method,
            scheme: head.scheme.isEmpty ? server.scheme : head.scheme,
            authority: head.authority.isEmpty ? headers.first("host") ?? "" : head.authority,
            path: head.path,
            headers: headers
        )
        let exchange = Exchange(
            mailbox: self.mailbox,
            sendsResponse: true,
            writeBytesMax: server.limits.writeBufferBytesMax,
            streamKey: streamID.rawValue
        )
        self.streams[streamID.rawValue] = Stream(exchange: exchange, dropsBody: head.method == "HEAD")
        self.liveness?.exchangesChanged(count: self.streams.count)
        let body = HTTPBody(exchange)
        self.starting.append(
            (HTTPServerRequest(head: request, version: .http2, peer: server.peer, body: body), exchange)
        )
    }

    /// Starts the requests of one read together after it, so that a body that came with its head is there from the
    /// start.
    private func startRequests() {
        guard !self.starting.isEmpty, case .server(let server) = self.side else { return }
        for (request, exchange) in self.starting { server.dispatcher.start(request, exchange) }
        self.starting.removeAll(keepingCapacity: true)
    }

    private func receive(_ bytes: ByteBuffer, on streamID: HTTP2StreamID) {
        let credit = self.streams[streamID.rawValue]?.exchange.receive(bytes) ?? bytes.readableBytes
        if credit > 0 { self.session.consume(streamID, credit) }
        switch self.side {
        case .server: self.session.consume(nil, credit)
        // One response that nobody reads must not hold up the others, so only streams hold back a client's server.
        case .client: self.session.consume(nil, bytes.readableBytes)
        }
    }

    private func close(_ streamID: HTTP2StreamID, _ code: HTTP2ErrorCode) {
        guard let stream = self.streams.removeValue(forKey: streamID.rawValue) else { return }
        let owed = stream.exchange.close()
        switch self.side {
        case .server:
            if owed > 0 { self.session.consume(nil, owed) }
            if code != .noError {
                stream.exchange.fail(Self.error(for: code))
            } else if !stream.isRemoteOver {
                stream.exchange.failInbound(Self.error(for: code))
            }
        case .client(let connection):
            connection.release()
            stream.exchange.fail(Self.error(for: code))
        }
        self.liveness?.exchangesChanged(count: self.streams.count)
    }

    private static func error(for code: HTTP2ErrorCode) -> TransportError {
        code == .refusedStream
            ? TransportError(.refused, "request refused by the peer", resetCode: code.rawValue)
            : TransportError(.streamReset, "stream ended with code \(code.rawValue)", resetCode: code.rawValue)
    }
}
