internal import NIOCore

/// Carries bytes between a connection that has left HTTP and the exchange it was upgraded for. Confined to its event
/// loop.
final class UpgradedHandler: ChannelDuplexHandler, ExchangeMailbox.Consumer {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let exchange: Exchange
    private let mailbox: ExchangeMailbox
    private let windowBytes: Int
    private var context: ChannelHandlerContext?
    private var uncreditedBytes = 0
    private var holdsRead = false

    init(exchange: Exchange, mailbox: ExchangeMailbox, windowBytes: Int) {
        self.exchange = exchange
        self.mailbox = mailbox
        self.windowBytes = windowBytes
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    /// Takes the place of `handler` and of the codecs before it, then sends what was held back meanwhile.
    func replace(
        _ handler: some RemovableChannelHandler,
        codecs: [any RemovableChannelHandler],
        _ context: ChannelHandlerContext,
        held: ArraySlice<OutboundPart>
    ) {
        let pipeline = context.pipeline.syncOperations
        do {
            try pipeline.addHandler(self, position: .after(handler))
        } catch {
            self.exchange.fail(TransportError(.connectionLost, "upgrade a connection", cause: error))
            return context.close(promise: nil)
        }
        // The decoder, which is first, leaves last: as it does, it passes on what came after the head. It may be at
        // work right now and leave only after that, and until then nothing can be written past it.
        let removals = ([handler] + codecs.reversed()).map { pipeline.removeHandler($0) }
        EventLoopFuture.andAllComplete(removals, on: context.eventLoop).assumeIsolated().whenComplete { _ in
            self.start(held: held)
        }
    }

    private func start(held: ArraySlice<OutboundPart>) {
        guard self.context != nil else { return }
        self.mailbox.open(self)
        self.send(held)
        self.process([self.exchange])
        self.context?.read()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        self.end()
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.end()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func read(context: ChannelHandlerContext) {
        if self.uncreditedBytes < self.windowBytes { context.read() } else { self.holdsRead = true }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = self.unwrapInboundIn(data)
        self.uncreditedBytes += bytes.readableBytes - self.exchange.receive(bytes)
    }

    func process(_ exchanges: [Exchange]) {
        guard let context = self.context else { return }
        let work = self.exchange.takeWork()
        self.uncreditedBytes -= work.credit
        if work.resetCode != nil { return context.close(promise: nil) }
        self.send(work.parts)
        if self.holdsRead, self.uncreditedBytes < self.windowBytes {
            self.holdsRead = false
            context.read()
        }
    }

    /// Writes what the task has sent.
    private func send(_ parts: ArraySlice<OutboundPart>) {
        guard let context = self.context else { return }
        for part in parts {
            switch part {
            case .request, .response: break
            case .data(let bytes):
                let exchange = self.exchange
                let count = bytes.readableBytes
                let promise = context.eventLoop.makePromise(of: Void.self)
                promise.futureResult.assumeIsolated().whenSuccess { exchange.sent(count) }
                context.write(self.wrapOutboundOut(bytes), promise: promise)
            case .end:
                let promise = context.eventLoop.makePromise(of: Void.self)
                context.writeAndFlush(self.wrapOutboundOut(ByteBuffer()), promise: promise)
                context.close(after: promise.futureResult)
            }
        }
        context.flush()
    }

    /// The peer closed: what it sent before counts, what is written from here on fails.
    private func end() {
        _ = self.mailbox.close()
        _ = self.exchange.close()
        self.exchange.receiveEnd(trailers: nil)
        self.exchange.fail(TransportError(.connectionLost, "connection closed by the peer"))
    }
}
