internal import NIOCore

/// Sits before the HTTP/1.1 decoder and says that bytes have come, since a slow head is no event after it.
/// Confined to its event loop.
final class HTTP1ByteWatch: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    /// Who is told.
    weak var handler: HTTP1ServerHandler?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        self.handler?.bytesArrived()
        context.fireChannelRead(data)
    }
}
