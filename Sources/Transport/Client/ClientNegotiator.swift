internal import HTTP2
internal import NIOCore
internal import NIOHTTP1
internal import NIOTLS

/// Waits until a new connection is ready, TLS included, then makes its pipeline and hands the connection to the pool.
/// Confined to its event loop.
final class ClientNegotiator: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    /// Streams opened before the server has said how many it allows.
    private static let streamsBeforeSettings = 100

    private let options: HTTPClientOptions
    private let isSecure: Bool
    private let promise: EventLoopPromise<ClientConnection>
    private let didChange: @Sendable () -> Void
    private var timer: Scheduled<Void>?

    init(
        options: HTTPClientOptions,
        isSecure: Bool,
        promise: EventLoopPromise<ClientConnection>,
        didChange: @escaping @Sendable () -> Void
    ) {
        self.options = options
        self.isSecure = isSecure
        self.promise = promise
        self.didChange = didChange
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = context.loopBound
        let promise = self.promise
        let timeout = TimeAmount(self.options.connectTimeout)
        self.timer = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
            promise.fail(TransportError(.connectFailed, "negotiate a connection in time"))
            bound.value.close(promise: nil)
        }
        if context.channel.isActive { self.active(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.timer?.cancel()
        self.timer = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        self.active(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.promise.fail(TransportError(.connectFailed, "connection closed by the peer"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.promise.fail(TransportError(.connectFailed, "negotiate a connection", cause: error))
        context.close(promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let name)? = event as? TLSUserEvent {
            switch (name, self.options.version) {
            // A server without ALPN is taken at the client's word.
            case ("h2", _), (nil, .http2): self.decide(.http2, context)
            case (_, .http2): self.promise.fail(TransportError(.connectFailed, "negotiate HTTP/2: not offered"))
            default: self.decide(.http1, context)
            }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func active(_ context: ChannelHandlerContext) {
        guard !self.isSecure else { return }
        self.decide(self.options.version == .http2 ? .http2 : .http1, context)
    }

    private func decide(_ version: HTTPVersion, _ context: ChannelHandlerContext) {
        let connection = ClientConnection(
            mailbox: ExchangeMailbox(eventLoop: context.eventLoop),
            streamsMax: version == .http2 ? Self.streamsBeforeSettings : 1,
            channel: context.channel,
            didChange: self.didChange
        )
        do {
            let handlers: [any ChannelHandler] =
                switch version {
                case .http2: [try self.makeHTTP2(connection)]
                case .http1: self.makeHTTP1(connection)
                }
            let pipeline = context.pipeline.syncOperations
            try pipeline.addHandlers(handlers, position: .after(self))
            pipeline.removeHandler(context: context, promise: nil)
            self.promise.succeed(connection)
        } catch {
            self.promise.fail(TransportError(.connectFailed, "prepare a connection", cause: error))
            context.close(promise: nil)
        }
    }

    private func makeHTTP2(_ connection: ClientConnection) throws -> HTTP2Handler {
        var configuration = HTTP2Configuration()
        if self.isSecure { configuration.ownBufferBytesMin = .max }
        configuration.streamWindowBytes = self.options.streamWindowBytes
        configuration.connectionWindowBytes = max(self.options.streamWindowBytes * 4, 16 * 1024 * 1024)
        configuration.headerBytesMax = self.options.headerBytesMax
        return try HTTP2Handler(
            side: .client(connection),
            mailbox: connection.mailbox,
            configuration: configuration,
            limits: LivenessMachine.Limits(
                head: nil,
                idle: TimeAmount(self.options.idleTimeout),
                keepaliveInterval: TimeAmount(self.options.keepaliveInterval),
                keepaliveTimeout: TimeAmount(self.options.keepaliveTimeout)
            )
        )
    }

    private func makeHTTP1(_ connection: ClientConnection) -> [any ChannelHandler] {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = self.options.headerBytesMax
        limits.maxHeaderListSize = self.options.headerBytesMax
        let encoder = HTTPRequestEncoder()
        let decoder = ByteToMessageHandler(
            HTTPResponseDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits)
        )
        let validator = NIOHTTPRequestHeadersValidator()
        let handler = HTTP1ClientHandler(
            connection: connection,
            codecs: [decoder, encoder, validator],
            options: self.options
        )
        return [encoder, decoder, validator, handler]
    }
}
