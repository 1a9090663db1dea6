internal import NIOCore

extension ChannelHandlerContext {
    /// How long a peer may take to read what it was sent before its connection is closed.
    private static var patience: TimeAmount { .seconds(20) }
    /// How long what a peer still sends is read and dropped, so that no reset overtakes the last answer (RFC 9112
    /// §9.6).
    private static var linger: TimeAmount { .seconds(2) }

    /// Closes the connection when `lastWrite` has left it: closing drops what has not. With `lingers` the peer is told
    /// first and given a moment to stop sending.
    func close(after lastWrite: EventLoopFuture<Void>, lingers: Bool = false) {
        let channel = self.channel
        let timer = self.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
        lastWrite.whenComplete { _ in
            timer.cancel()
            guard lingers, channel.isActive else { return channel.close(promise: nil) }
            channel.close(mode: .output, promise: nil)
            let end = channel.eventLoop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
            channel.closeFuture.whenComplete { _ in end.cancel() }
        }
    }
}
