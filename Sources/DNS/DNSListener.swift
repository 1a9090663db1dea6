internal import DNSMessages
internal import NIOCore
internal import NIOPosix

/// Takes queries over UDP and TCP at one address, until cancelled.
struct DNSListener: Sendable {
    /// How long a TCP connection may be silent.
    private static let idleTime = TimeAmount.seconds(10)

    let address: String
    let port: Int
    let responder: QueryResponder

    /// Binds both sockets, tells `didBind` the port, and serves.
    func run(didBind: @Sendable (Int) -> Void = { _ in }) async throws {
        let datagrams = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: self.address, port: self.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>(
                        wrappingChannelSynchronously: channel
                    )
                }
            }
        let boundPort = datagrams.channel.localAddress?.port ?? self.port
        let streams = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: self.address, port: boundPort) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        IdleStateHandler(allTimeout: Self.idleTime),
                        IdleCloser()
                    )
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        didBind(boundPort)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.serve(datagrams) }
            group.addTask { try await self.serve(streams) }
            try await group.next()
            group.cancelAll()
        }
    }

    private func serve(
        _ channel: NIOAsyncChannel<AddressedEnvelope<ByteBuffer>, AddressedEnvelope<ByteBuffer>>
    ) async throws {
        try await channel.executeThenClose { inbound, outbound in
            try await withThrowingDiscardingTaskGroup { group in
                for try await envelope in inbound {
                    let bytes = Array(envelope.data.readableBytesView)
                    let peer = envelope.remoteAddress
                    switch self.responder.immediateAnswer(bytes, sizeBytesMax: nil) {
                    case .none:
                        continue
                    case .reply(let answer):
                        try await outbound.write(.init(remoteAddress: peer, data: ByteBuffer(bytes: answer)))
                    case .needsUpstream:
                        group.addTask {
                            guard let answer = await self.responder.completeAnswer(bytes, overTCP: false) else {
                                return
                            }
                            try? await outbound.write(.init(remoteAddress: peer, data: ByteBuffer(bytes: answer)))
                        }
                    }
                }
            }
        }
    }

    private func serve(_ channel: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>) async throws {
        try await channel.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    // A connection that breaks is its own end only.
                    group.addTask { try? await self.serve(connection: connection) }
                }
            }
        }
    }

    private func serve(connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>) async throws {
        try await connection.executeThenClose { inbound, outbound in
            var frames = StreamFrames()
            for try await chunk in inbound {
                frames.append(chunk)
                while let query = frames.next() {
                    guard let answer = await self.responder.completeAnswer(query, overTCP: true) else { return }
                    try await outbound.write(StreamFrames.frame(answer))
                }
            }
        }
    }
}
