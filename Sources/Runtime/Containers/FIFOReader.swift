internal import Linux
internal import NIOCore
internal import NIOPosix

/// Collects what comes out of a named pipe until its writers are gone.
final class FIFOReader: Sendable {
    private let path: String
    private let channel: any Channel
    private let outcome: EventLoopFuture<[UInt8]>

    /// Event-loop confined.
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var bytes: [UInt8] = []
        private let bytesMax: Int
        private let promise: EventLoopPromise<[UInt8]>

        init(bytesMax: Int, promise: EventLoopPromise<[UInt8]>) {
            self.bytesMax = bytesMax
            self.promise = promise
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = self.unwrapInboundIn(data)
            // Beyond the limit the writer goes on, but nothing is kept.
            self.bytes.append(contentsOf: buffer.readableBytesView.prefix(max(0, self.bytesMax - self.bytes.count)))
        }

        func channelInactive(context: ChannelHandlerContext) { self.promise.succeed(self.bytes) }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }

    /// Makes the pipe and begins to read.
    init(path: String, bytesMax: Int) async throws {
        try Files.makeFIFO(path)
        self.path = path
        let number = try Descriptor(path: path, [.readOnly, .nonblocking]).duplicate()
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let promise = loop.makePromise(of: [UInt8].self)
        self.outcome = promise.futureResult
        do {
            self.channel = try await NIOPipeBootstrap(group: loop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Collector(bytesMax: bytesMax, promise: promise))
                    }
                }
                .takingOwnershipOfDescriptor(input: number).get()
        } catch {
            promise.fail(error)
            throw error
        }
    }

    /// What was written, once all writers are gone. A descendant that keeps the pipe open is not waited for longer than
    /// a moment.
    func bytes() async throws -> [UInt8] {
        let patience = self.channel.eventLoop.scheduleTask(in: .seconds(2)) { self.channel.close(promise: nil) }
        defer { patience.cancel() }
        return try await self.outcome.get()
    }

    /// Ends reading, also if nobody ever wrote.
    func release() { self.channel.close(promise: nil) }
}
