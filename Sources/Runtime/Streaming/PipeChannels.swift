internal import Linux
internal import NIOCore
internal import NIOPosix
internal import Transport

/// Named pipes and sockets on event loops.
enum PipeChannels {
    /// Begins to read; it ends when the last writer has gone.
    static func reading(_ pipe: Descriptor) async throws -> NIOAsyncChannel<ByteBuffer, Never> {
        try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .takingOwnershipOfDescriptor(input: try pipe.duplicate()) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// Opens a named pipe for writing; nil when nobody reads it any more.
    static func writing(_ path: String) async throws -> (any Channel)? {
        guard let pipe = try? Descriptor(path: path, [.writeOnly, .nonblocking]) else { return nil }
        return try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .takingOwnershipOfDescriptor(output: try pipe.duplicate()).get()
    }

    /// Writes all that comes, each piece once the one before is gone, so that nothing is left behind at the end. Throws
    /// when nobody reads any more, or when cancelled; the channel is closed then.
    static func copy(_ input: BytePipe, to channel: any Channel) async throws {
        try await withTaskCancellationHandler {
            while let bytes = await input.next() { try await channel.writeAndFlush(bytes).get() }
        } onCancel: {
            channel.close(promise: nil)
        }
    }

    /// Carries a connected socket, each of whose directions ends by itself.
    static func socket(_ socket: Descriptor) async throws -> NIOAsyncChannel<ByteBuffer, Never> {
        try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .withConnectedSocket(try socket.duplicate()) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: channel)
                }
            }
    }
}
