internal import NIOCore

/// Sits where HTTP/1.1 is still bytes. Says that some have come, since a slow head is no event after the decoder, and
/// when all that was written has left. Confined to its event loop.
final class HTTP1ByteWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Who is told.
    weak var handler: HTTP1ServerHandler?
    private var context: ChannelHandlerContext?

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    /// Closes the connection when what was written before has left it.
    func closeAfterFlush() {
        guard let context = self.context else { return }
        let promise = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(self.wrapOutboundOut(ByteBuffer()), promise: promise)
        context.close(after: promise.futureResult)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        self.handler?.bytesArrived()
        context.fireChannelRead(data)
    }
}
