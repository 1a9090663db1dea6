internal import NIOCore
internal import NIOHTTP1

/// Carries the exchanges of one HTTP/1.1 connection to a server, one after the other. Confined to its event loop.
final class HTTP1ClientHandler: ChannelDuplexHandler, ExchangeMailbox.Consumer, RemovableChannelHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundIn = Never
    typealias OutboundOut = HTTPClientRequestPart

    private struct Current {
        let exchange: Exchange
        var isRequestOver = false
        var isResponseOver = false
        var keepsAlive = true
        var hasResponseHead = false
        /// Whether nothing but the connection is lost if it closes without an answer: the server had surely closed it
        /// before it saw a request that it may see again (RFC 9110 §9.2.2).
        var isRepeatable = false
        /// What is written before the server has switched protocols.
        var held: ArraySlice<OutboundPart>?
        var isUpgraded = false
    }

    private let connection: ClientConnection
    private let codecs: [any RemovableChannelHandler]
    private let idleTimeout: TimeAmount
    private let windowBytes: Int
    private var current: Current?
    private var liveness: LivenessTimer?
    private var context: ChannelHandlerContext?
    private var uncreditedBytes = 0
    private var holdsRead = false
    private var isReused = false

    /// - Parameter codecs: the handlers before this one, to be removed when the connection is upgraded.
    init(connection: ClientConnection, codecs: [any RemovableChannelHandler], options: HTTPClientOptions) {
        self.connection = connection
        self.codecs = codecs
        self.idleTimeout = TimeAmount(options.idleTimeout)
        self.windowBytes = options.streamWindowBytes
    }

    // MARK: Channel

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        self.connection.mailbox.open(self)
        let limits = LivenessMachine.Limits(
            head: nil,
            idle: self.idleTimeout,
            keepaliveInterval: nil,
            keepaliveTimeout: .zero
        )
        self.liveness = LivenessTimer(limits: limits, eventLoop: context.eventLoop) { [unowned self] action in
            guard action != .none else { return }
            self.connection.drain()
            self.context?.close(promise: nil)
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
        let parserError = error as? HTTPParserError
        let isMalformed = parserError != nil && parserError != .invalidEOFState
        let code: TransportError.Code = isMalformed ? .malformed : .connectionLost
        self.end(TransportError(code, "read a response", cause: error))
        context.close(promise: nil)
    }

    func read(context: ChannelHandlerContext) {
        if self.uncreditedBytes < self.windowBytes { context.read() } else { self.holdsRead = true }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard let current = self.current else { return }
        switch self.unwrapInboundIn(data) {
        case .head(let head): self.receive(head, current)
        case .body(let bytes):
            self.uncreditedBytes += bytes.readableBytes - current.exchange.receive(bytes)
        case .end(let trailers):
            // Not before the end: the decoder still has its last word to say after the head.
            if current.isUpgraded { return self.upgrade(current) }
            current.exchange.receiveEnd(trailers: trailers.map(HTTPHeaders.init))
            self.current?.isResponseOver = true
            self.finishIfOver()
        }
    }

    private func end(_ error: TransportError) {
        guard let liveness = self.liveness else { return }
        self.liveness = nil
        liveness.stop()
        let unseen = self.connection.mailbox.close()
        self.connection.drain()
        if let current = self.current {
            self.current = nil
            _ = current.exchange.close()
            let isRefused = current.isRepeatable && !current.hasResponseHead && error.code == .connectionLost
            current.exchange.fail(isRefused ? TransportError(.refused, "send a request", cause: error) : error)
        }
        for exchange in unseen where !exchange.isStarted {
            exchange.fail(TransportError(.refused, "send a request", cause: error))
        }
    }

    // MARK: Request

    func process(_ exchanges: [Exchange]) {
        guard let context = self.context else { return }
        for exchange in exchanges {
            var work = exchange.takeWork()
            if case .request(let head)? = work.parts.first {
                work.parts.removeFirst()
                self.begin(exchange, head, work.parts, context)
            } else if !exchange.isStarted {
                // Given up before it began.
                self.connection.release()
                continue
            }
            guard self.current?.exchange === exchange else { continue }
            self.uncreditedBytes -= work.credit
            if work.resetCode != nil {
                self.connection.drain()
                return context.close(promise: nil)
            }
            for part in work.parts { self.send(part, context) }
        }
        context.flush()
        self.resumeReading()
    }

    private func begin(
        _ exchange: Exchange,
        _ head: HTTPRequestHead,
        _ rest: ArraySlice<OutboundPart>,
        _ context: ChannelHandlerContext
    ) {
        self.current = Current(exchange: exchange)
        self.current?.isRepeatable = self.isReused && ["GET", "HEAD", "OPTIONS"].contains(head.method)
        self.isReused = true
        self.uncreditedBytes = 0
        exchange.assign(streamKey: 1)
        self.liveness?.exchangesChanged(count: 1)
        var fields = NIOHTTP1.HTTPHeaders(head.headers)
        if !fields.contains(name: "host") { fields.add(name: "host", value: head.authority) }
        let asksToUpgrade = fields.contains(name: "upgrade")
        if asksToUpgrade, !fields.contains(name: "content-length") {
            fields.add(name: "content-length", value: "0")
        } else if case .end? = rest.last, !fields.contains(name: "content-length"), rest.count > 1 {
            let length = rest.reduce(0) { length, part in
                if case .data(let bytes) = part { length + bytes.readableBytes } else { length }
            }
            fields.add(name: "content-length", value: String(length))
        }
        let request = NIOHTTP1.HTTPRequestHead(
            version: .http1_1,
            method: HTTPMethod(rawValue: head.method),
            uri: head.path,
            headers: fields
        )
        context.write(self.wrapOutboundOut(.head(request)), promise: nil)
        guard asksToUpgrade else { return }
        // The request itself has no body: what is written belongs to the protocol it asks for.
        context.write(self.wrapOutboundOut(.end(nil)), promise: nil)
        self.current?.isRequestOver = true
        self.current?.held = []
    }

    private func send(_ part: OutboundPart, _ context: ChannelHandlerContext) {
        if self.current?.held != nil {
            self.current?.held?.append(part)
            return
        }
        switch part {
        case .request, .response: return
        case .data(let bytes):
            guard let exchange = self.current?.exchange else { return }
            let count = bytes.readableBytes
            let promise = context.eventLoop.makePromise(of: Void.self)
            promise.futureResult.assumeIsolated().whenSuccess { exchange.sent(count) }
            context.write(self.wrapOutboundOut(.body(.byteBuffer(bytes))), promise: promise)
        case .end(let trailers):
            context.write(self.wrapOutboundOut(.end(trailers.map(NIOHTTP1.HTTPHeaders.init))), promise: nil)
            self.current?.isRequestOver = true
            self.finishIfOver()
        }
    }

    // MARK: Response

    private func receive(_ head: NIOHTTP1.HTTPResponseHead, _ current: Current) {
        let status = Int(head.status.code)
        guard status == 101 || status >= 200 else { return }
        self.current?.keepsAlive = head.isKeepAlive
        self.current?.hasResponseHead = true
        self.current?.isUpgraded = status == 101
        current.exchange.receive(
            head: HTTPResponseHead(status: status, headers: HTTPHeaders(head.headers))
        )
    }

    private func finishIfOver() {
        guard let current = self.current, current.isResponseOver else { return }
        _ = current.exchange.close()
        self.current = nil
        self.liveness?.exchangesChanged(count: 0)
        guard current.keepsAlive, current.isRequestOver else {
            // A server that has answered before the end of the request does not want the rest.
            self.connection.drain()
            current.exchange.fail(TransportError(.streamReset, "request answered before its end"))
            self.context?.close(promise: nil)
            return
        }
        self.uncreditedBytes = 0
        self.connection.release()
        self.resumeReading()
    }

    private func resumeReading() {
        guard self.holdsRead, self.uncreditedBytes < self.windowBytes else { return }
        self.holdsRead = false
        self.context?.read()
    }

    /// The server has switched protocols: takes HTTP out of the pipeline and carries bytes from here on.
    private func upgrade(_ current: Current) {
        guard let context = self.context else { return }
        let tunnel = UpgradedHandler(
            exchange: current.exchange,
            mailbox: self.connection.mailbox,
            windowBytes: self.windowBytes
        )
        self.connection.drain()
        self.current = nil
        self.liveness?.stop()
        self.liveness = nil
        tunnel.replace(self, codecs: self.codecs, context, held: current.held ?? [])
    }
}
