internal import HTTP2
internal import NIOCore
internal import NIOHTTP1

/// Carries the exchanges of one HTTP/1.1 connection, one after the other. Confined to its event loop.
///
/// Requests that a client sends before it has the answer to the last wait here, at most one read's worth: reading stops
/// while an exchange is running and its body is complete or not being read.
final class HTTP1ServerHandler: ChannelDuplexHandler, ExchangeMailbox.Consumer {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPServerResponsePart

    private struct Current {
        let exchange: Exchange
        let version: NIOHTTP1.HTTPVersion
        let upgrade: HTTP1Upgrade?
        let isHead: Bool
        var keepsAlive: Bool
        var isRequestOver = false
    }

    private let server: ServerConnectionContext
    private let mailbox: ExchangeMailbox
    private let watch: HTTP1ByteWatch
    private let codecs: [any RemovableChannelHandler]
    private var current: Current?
    private var waiting = CircularBuffer<HTTPServerRequestPart>()
    private var liveness: LivenessTimer?
    private var context: ChannelHandlerContext?
    private var uncreditedBytes = 0
    private var holdsRead = false
    private var hasBytes = false
    private var isDraining = false
    private var isClosing = false

    /// - Parameter codecs: the handlers before this one, to be removed when the connection is upgraded.
    init(
        server: ServerConnectionContext,
        mailbox: ExchangeMailbox,
        watch: HTTP1ByteWatch,
        codecs: [any RemovableChannelHandler]
    ) {
        self.server = server
        self.watch = watch
        self.mailbox = mailbox
        self.codecs = codecs
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        self.mailbox.open(self)
        let limits = LivenessMachine.Limits(
            head: TimeAmount(self.server.limits.headTimeout),
            idle: TimeAmount(self.server.limits.idleTimeout),
            keepaliveInterval: nil,
            keepaliveTimeout: .zero
        )
        self.liveness = LivenessTimer(limits: limits, eventLoop: context.eventLoop) { [unowned self] action in
            if action != .none { self.closeIdle() }
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.end(TransportError(.connectionLost, "connection closed"))
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.end(TransportError(.connectionLost, "connection closed by the peer"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What cannot be parsed was answered with 400 by the handler before this one.
        self.end(TransportError(.malformed, "read a request", cause: error))
        context.close(promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ServerConnectionContext.DrainEvent {
            self.isDraining = true
            if self.current == nil { self.closeIdle() }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func read(context: ChannelHandlerContext) {
        if self.mayRead { context.read() } else { self.holdsRead = true }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = self.unwrapInboundIn(data)
        if case .head = part, self.current != nil {
            self.waiting.append(part)
        } else if self.waiting.isEmpty {
            self.receive(part)
        } else {
            self.waiting.append(part)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Bytes that made no head yet are the beginning of one.
        if self.hasBytes, self.current == nil { self.liveness?.headBegan() }
        self.hasBytes = false
        context.fireChannelReadComplete()
    }

    /// Bytes have come, before anybody knows what they are. Called by `HTTP1ByteWatch`.
    func bytesArrived() {
        self.hasBytes = true
    }

    private var mayRead: Bool {
        guard let current = self.current else { return true }
        // While the answer is being made one read stays open all the same: only so is a vanished client noticed.
        return self.waiting.isEmpty && self.uncreditedBytes < self.server.limits.streamWindowBytes
            && !(current.isRequestOver && current.upgrade != nil)
    }

    private func resumeReading() {
        guard self.holdsRead, self.mayRead else { return }
        self.holdsRead = false
        self.context?.read()
    }

    /// Closes a connection that carries nothing, or nothing yet. The last answer may still be on its way out.
    private func closeIdle() {
        guard !self.isClosing else { return }
        self.isClosing = true
        self.watch.closeAfterFlush()
    }

    private func close() {
        guard !self.isClosing else { return }
        self.isClosing = true
        self.context?.close(promise: nil)
    }

    private func end(_ error: TransportError) {
        guard let liveness = self.liveness else { return }
        self.liveness = nil
        liveness.stop()
        _ = self.mailbox.close()
        if let current = self.current {
            _ = current.exchange.close()
            current.exchange.fail(error)
        }
        self.current = nil
    }

    // MARK: Request

    private func receive(_ part: HTTPServerRequestPart) {
        switch part {
        case .head(let head): self.receive(head)
        case .body(let bytes):
            guard let current = self.current else { return }
            let credit = current.exchange.receive(bytes)
            self.uncreditedBytes += bytes.readableBytes - credit
        case .end(let trailers):
            guard let current = self.current else { return }
            self.current?.isRequestOver = true
            current.exchange.receiveEnd(trailers: trailers.map(HTTPHeaders.init))
        }
    }

    private func receive(_ head: NIOHTTP1.HTTPRequestHead) {
        guard let context = self.context, !self.isClosing else { return }
        self.hasBytes = false
        self.liveness?.headArrived()
        self.liveness?.exchangesChanged(count: 1)
        let exchange = Exchange(
            mailbox: self.mailbox,
            sendsResponse: true,
            writeBytesMax: self.server.limits.writeBufferBytesMax,
            streamKey: 1
        )
        let upgrade = HTTP1Upgrade(head)
        self.current = Current(
            exchange: exchange,
            version: head.version,
            upgrade: upgrade?.isSupported == true ? upgrade : nil,
            isHead: head.method == .HEAD,
            // The decoder parses nothing after a request that asks for an upgrade.
            keepsAlive: head.isKeepAlive && upgrade == nil && head.method != .CONNECT
        )
        if head.headers.first(name: "expect")?.lowercased() == "100-continue" {
            let proceed = NIOHTTP1.HTTPResponseHead(version: head.version, status: .continue)
            context.writeAndFlush(self.wrapOutboundOut(.head(proceed)), promise: nil)
        }
        let request = HTTPServerRequest(
            head: HTTPRequestHead(head, scheme: self.server.scheme),
            version: .http1,
            peer: self.server.peer,
            body: HTTPBody(exchange)
        )
        self.server.dispatcher.start(request, exchange)
    }

    // MARK: Response

    func process(_ exchanges: [Exchange]) {
        guard let context = self.context else { return }
        for exchange in exchanges {
            var work = exchange.takeWork()
            guard let current = self.current, current.exchange === exchange else { continue }
            self.uncreditedBytes -= work.credit
            if work.resetCode != nil {
                self.close()
                return
            }
            let isWhole = work.parts.contains { if case .end = $0 { true } else { false } }
            while let part = work.parts.popFirst() {
                if case .response(let head) = part, head.status == 101 {
                    return self.upgrade(head, current, context, held: work.parts)
                }
                self.send(part, context, rest: isWhole ? work.parts : nil)
            }
        }
        context.flush()
        self.resumeReading()
    }

    private func send(_ part: OutboundPart, _ context: ChannelHandlerContext, rest: ArraySlice<OutboundPart>?) {
        guard let current = self.current else { return }
        switch part {
        case .request: return
        case .response(let head): self.send(head, context, rest: rest)
        case .data(let bytes):
            let count = bytes.readableBytes
            guard !current.isHead else { return current.exchange.sent(count) }
            let exchange = current.exchange
            let promise = context.eventLoop.makePromise(of: Void.self)
            promise.futureResult.assumeIsolated().whenSuccess { exchange.sent(count) }
            context.write(self.wrapOutboundOut(.body(.byteBuffer(bytes))), promise: promise)
        case .end(let trailers):
            let promise = self.isLast(current) ? context.eventLoop.makePromise(of: Void.self) : nil
            context.write(self.wrapOutboundOut(.end(trailers.map(NIOHTTP1.HTTPHeaders.init))), promise: promise)
            guard let promise else { return self.finish(current) }
            self.current = nil
            self.close(after: promise.futureResult, current, context)
        }
    }

    private func send(_ head: HTTPResponseHead, _ context: ChannelHandlerContext, rest: ArraySlice<OutboundPart>?) {
        guard let current = self.current else { return }
        var answer = NIOHTTP1.HTTPResponseHead(
            version: current.version,
            status: HTTPResponseStatus(statusCode: head.status),
            headers: NIOHTTP1.HTTPHeaders(head.headers)
        )
        if head.status >= 200 {
            if self.isDraining || !current.keepsAlive {
                self.current?.keepsAlive = false
                answer.headers.replaceOrAdd(name: "connection", value: "close")
            } else if current.version == .http1_0 {
                answer.headers.replaceOrAdd(name: "connection", value: "keep-alive")
            }
            if let rest { Self.addLength(to: &answer, rest) }
        }
        context.write(self.wrapOutboundOut(.head(answer)), promise: nil)
    }

    /// A response that is all here gets a length instead of chunks.
    private static func addLength(to head: inout NIOHTTP1.HTTPResponseHead, _ rest: ArraySlice<OutboundPart>) {
        guard head.status.mayHaveResponseBody, !head.headers.contains(name: "content-length"),
            !head.headers.contains(name: "transfer-encoding")
        else { return }
        var length = 0
        for part in rest {
            switch part {
            case .data(let bytes): length += bytes.readableBytes
            case .end(.some): return
            case .end(nil), .request, .response: break
            }
        }
        head.headers.add(name: "content-length", value: String(length))
    }

    /// Whether the connection ends with this exchange. The rest of a request whose answer is complete is not worth
    /// reading.
    private func isLast(_ current: Current) -> Bool {
        !current.keepsAlive || !current.isRequestOver || self.isDraining
    }

    private func finish(_ current: Current) {
        _ = current.exchange.close()
        self.current = nil
        self.uncreditedBytes = 0
        self.liveness?.exchangesChanged(count: 0)
        while self.current == nil || self.current?.isRequestOver == false, let part = self.waiting.popFirst() {
            self.receive(part)
        }
        self.resumeReading()
    }

    private func close(after lastWrite: EventLoopFuture<Void>, _ current: Current, _ context: ChannelHandlerContext) {
        self.isClosing = true
        self.uncreditedBytes = 0
        _ = current.exchange.close()
        current.exchange.failInbound(TransportError(.streamReset, "request answered before its end"))
        context.close(after: lastWrite, lingers: !current.isRequestOver)
        self.resumeReading()
    }

    // MARK: Upgrade

    /// Sends 101, takes the HTTP codecs out of the pipeline and carries bytes from there on.
    private func upgrade(
        _ head: HTTPResponseHead,
        _ current: Current,
        _ context: ChannelHandlerContext,
        held: ArraySlice<OutboundPart>
    ) {
        // Without having been asked, or before the request's end, there is nothing to switch.
        guard current.upgrade != nil, current.isRequestOver else { return self.close() }
        var answer = NIOHTTP1.HTTPResponseHead(
            version: .http1_1,
            status: .switchingProtocols,
            headers: NIOHTTP1.HTTPHeaders(head.headers)
        )
        answer.headers.replaceOrAdd(name: "connection", value: "Upgrade")
        context.writeAndFlush(self.wrapOutboundOut(.head(answer)), promise: nil)
        let tunnel = UpgradedHandler(
            exchange: current.exchange,
            mailbox: self.mailbox,
            windowBytes: self.server.limits.streamWindowBytes
        )
        self.current = nil
        self.liveness?.stop()
        self.liveness = nil
        tunnel.replace(self, codecs: self.codecs, context, held: held)
    }
}

extension HTTP1ServerHandler: RemovableChannelHandler {}
