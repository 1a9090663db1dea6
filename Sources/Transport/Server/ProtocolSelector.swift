internal import HTTP2
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOSSL
internal import NIOTLS

/// Finds out what an accepted connection speaks, then makes its pipeline: on TLS by ALPN, on plaintext by whether the
/// first bytes are HTTP/2's preface (RFC 9113 §3.4). Confined to its event loop.
final class ProtocolSelector: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    /// Enough of the preface to be sure: no HTTP/1.1 method is called PRI.
    private static let decisiveBytes = 16

    private var server: ServerConnectionContext
    private var pending = ByteBuffer()
    private var timer: Scheduled<Void>?
    private var isDecided = false

    init(server: ServerConnectionContext) {
        self.server = server
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = context.loopBound
        let headTimeout = TimeAmount(self.server.limits.headTimeout)
        self.timer = context.eventLoop.assumeIsolated().scheduleTask(in: headTimeout) {
            bound.value.close(promise: nil)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.timer?.cancel()
        self.timer = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.timer?.cancel()
        self.timer = nil
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let event as TLSUserEvent:
            guard case .handshakeCompleted(let name) = event else { break }
            self.server.peer.certificates = Self.peerCertificates(context)
            self.decide(name == "h2" ? .http2 : .http1, context)
        case is ServerConnectionContext.DrainEvent:
            context.close(promise: nil)
        default:
            break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = self.unwrapInboundIn(data)
        self.pending.writeBuffer(&bytes)
        guard !self.server.isSecure, !self.isDecided else { return }
        let start = self.pending.readableBytesView.prefix(Self.decisiveBytes)
        if !start.elementsEqual(Self.preface.prefix(start.count)) {
            self.decide(.http1, context)
        } else if start.count == Self.decisiveBytes {
            self.decide(.http2, context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A peer that fails its handshake, or a probe that is none; nothing is lost.
        self.server.logger.trace("connection failed before its first request", metadata: ["error": "\(error)"])
        context.close(promise: nil)
    }

    private func decide(_ version: HTTPVersion, _ context: ChannelHandlerContext) {
        self.isDecided = true
        do {
            switch version {
            case .http2: try self.addHTTP2(context)
            case .http1: try self.addHTTP1(context)
            }
        } catch {
            return context.close(promise: nil)
        }
        if self.pending.readableBytes > 0 {
            context.fireChannelRead(self.wrapInboundOut(self.pending))
            context.fireChannelReadComplete()
        }
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }

    private func addHTTP2(_ context: ChannelHandlerContext) throws {
        let limits = self.server.limits
        var configuration = HTTP2Configuration()
        // Whoever may open a unix socket of ours is trusted.
        configuration.isLenient = self.server.peer.remoteAddress == nil
        configuration.acceptsAnyAuthority = !configuration.isLenient && limits.acceptsAnyAuthority
        if self.server.isSecure { configuration.ownBufferBytesMin = .max }
        configuration.concurrentStreamsMax = limits.concurrentStreamsMax
        configuration.headerBytesMax = limits.headerBytesMax
        configuration.streamWindowBytes = limits.streamWindowBytes
        configuration.connectionWindowBytes = limits.connectionWindowBytes
        let handler = try HTTP2Handler(
            side: .server(self.server),
            mailbox: ExchangeMailbox(eventLoop: context.eventLoop),
            configuration: configuration,
            limits: LivenessMachine.Limits(
                head: TimeAmount(limits.headTimeout),
                idle: TimeAmount(limits.idleTimeout),
                keepaliveInterval: TimeAmount(limits.keepaliveInterval),
                keepaliveTimeout: TimeAmount(limits.keepaliveTimeout)
            )
        )
        try context.pipeline.syncOperations.addHandler(handler, position: .after(self))
    }

    private func addHTTP1(_ context: ChannelHandlerContext) throws {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = self.server.limits.headerBytesMax
        limits.maxHeaderListSize = self.server.limits.headerBytesMax
        let encoder = HTTPResponseEncoder()
        let decoder = ByteToMessageHandler(
            HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits)
        )
        let validator = NIOHTTPResponseHeadersValidator()
        let errors = HTTPServerProtocolErrorHandler()
        let watch = HTTP1ByteWatch()
        let handler = HTTP1ServerHandler(
            server: self.server,
            mailbox: ExchangeMailbox(eventLoop: context.eventLoop),
            watch: watch,
            codecs: [decoder, encoder, validator, errors, watch]
        )
        watch.handler = handler
        try context.pipeline.syncOperations.addHandlers(
            [watch, encoder, decoder, validator, errors, handler],
            position: .after(self)
        )
    }

    private static func peerCertificates(_ context: ChannelHandlerContext) -> [[UInt8]] {
        guard let tls = try? context.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self),
            let certificate = tls.peerCertificate, let der = try? certificate.toDERBytes()
        else { return [] }
        return [der]
    }
}
