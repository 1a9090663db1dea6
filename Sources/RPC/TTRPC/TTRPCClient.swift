internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Transport
package import Wire

/// Calls ttrpc methods on a unix socket. One connection carries all calls; when it is lost, what was in flight fails
/// with `unavailable` and the next call makes a new one. State: `Mutex`.
package final class TTRPCClient: Sendable {
    private struct Connection: Sendable {
        let generation: UInt64
        let channel: any Channel
        let handler: NIOLoopBound<TTRPCClientHandler>
    }

    private struct State {
        var connection: EventLoopFuture<Connection>?
        /// Which connection it is, so that the end of an old one does not forget a new one.
        var generation: UInt64 = 0
        var callNext: UInt64 = 0
        var isShutDown = false
    }

    private let path: String
    private let state = Mutex(State())

    /// A client of the socket at `path`; nothing is connected yet. Abstract sockets start with a NUL character.
    package init(path: String) {
        self.path = path
    }

    /// Calls a method with one request and one response. Throws `GRPCStatus`.
    package func call<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ request: Request,
        timeout: Duration? = nil,
        metadata: RPCMetadata = [:]
    ) async throws -> Response {
        let envelope = TTRPC.Request {
            $0.service = method.service
            $0.method = method.name
            $0.payload = request.protobuf()
            if let timeout { $0.timeoutNano = Self.nanoseconds(timeout) }
            $0.metadata = metadata.map { pair in
                TTRPC.KeyValue {
                    $0.key = pair.key
                    $0.value = pair.value
                }
            }
        }
        let payload = envelope.protobuf()
        guard payload.count <= TTRPCFrame.payloadBytesMax else {
            throw GRPCStatus(.resourceExhausted, "request of \(payload.count) bytes is too large")
        }
        let bytes = try await self.call(payload, timeout: timeout)
        do {
            return try Response(protobuf: bytes)
        } catch {
            throw GRPCStatus(.internal, "response cannot be decoded: \(error)")
        }
    }

    /// Closes the connection.
    package func shutdown() async {
        let connection = self.state.withLock { state in
            state.isShutDown = true
            defer { state.connection = nil }
            return state.connection
        }
        if let connection = try? await connection?.get() {
            try? await connection.channel.close().get()
        }
    }

    private func call(_ payload: [UInt8], timeout: Duration?) async throws -> [UInt8] {
        while true {
            let connection = try await self.connection()
            do {
                return try await self.call(payload, timeout: timeout, over: connection)
            } catch is TTRPCClientHandler.NotSent {
                self.forgetConnection(connection.generation)
            }
        }
    }

    private func call(_ payload: [UInt8], timeout: Duration?, over connection: Connection) async throws -> [UInt8] {
        let id = self.state.withLock { state in
            state.callNext += 1
            return state.callNext
        }
        let eventLoop = connection.channel.eventLoop
        defer { eventLoop.execute { connection.handler.value.forget(id) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                eventLoop.execute {
                    connection.handler.value.send(payload, call: id, timeout: timeout, waiter)
                }
            }
        } onCancel: {
            eventLoop.execute { connection.handler.value.cancel(id) }
        }
    }

    private func connection() async throws -> Connection {
        do {
            return try await self.connecting().get()
        } catch let status as GRPCStatus {
            throw status
        } catch {
            throw GRPCStatus(.unavailable, "connect to \(self.path): \(error)")
        }
    }

    private func connecting() throws -> EventLoopFuture<Connection> {
        try self.state.withLock { state in
            guard !state.isShutDown else { throw GRPCStatus(.unavailable, "ttrpc client is shut down") }
            if let connection = state.connection { return connection }
            state.generation += 1
            let connection = self.connect(state.generation)
            state.connection = connection
            return connection
        }
    }

    private func connect(_ generation: UInt64) -> EventLoopFuture<Connection> {
        let eventLoop = TransportLoops.shared.next()
        let connecting = ClientBootstrap(group: eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(ByteToMessageHandler(TTRPCFrameCodec()))
                    try pipeline.addHandler(MessageToByteHandler(TTRPCFrameCodec()))
                    try pipeline.addHandler(TTRPCClientHandler())
                }
            }
            .connect(unixDomainSocketPath: self.path)
        return connecting.flatMapThrowing { channel in
            let handler = try channel.pipeline.syncOperations.handler(type: TTRPCClientHandler.self)
            channel.closeFuture.whenComplete { _ in self.forgetConnection(generation) }
            return Connection(
                generation: generation,
                channel: channel,
                handler: NIOLoopBound(handler, eventLoop: channel.eventLoop)
            )
        }.flatMapErrorThrowing { error in
            self.forgetConnection(generation)
            throw error
        }
    }

    private func forgetConnection(_ generation: UInt64) {
        self.state.withLock {
            if $0.generation == generation { $0.connection = nil }
        }
    }

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : whole &+ attoseconds / 1_000_000_000
    }
}
