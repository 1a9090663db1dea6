internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Transport
package import Wire

/// Serves ttrpc methods with one request and one response on a unix socket. State: `Mutex`.
package final class TTRPCServer: Sendable {
    typealias Route = @Sendable ([UInt8], RPCContext) async throws -> [UInt8]

    private struct State {
        var routes: [String: Route] = [:]
        var listener: (any Channel)?
        var connections: [ObjectIdentifier: any Channel] = [:]
    }

    private static let backlog: Int32 = 128

    private let path: String
    private let callsMax: Int
    private let state = Mutex(State())

    /// A server for the socket at `path` that is not listening yet. Each client may have `callsMax` calls at a time.
    package init(path: String, callsMax: Int = 1_000) {
        self.path = path
        self.callsMax = callsMax
    }

    /// Serves a method. A later one with the same name replaces an earlier one.
    package func register<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ handler: @escaping @Sendable (Request, RPCContext) async throws -> Response
    ) {
        self.state.withLock {
            $0.routes[method.path] = { bytes, context in
                let request: Request
                do {
                    request = try Request(protobuf: bytes)
                } catch {
                    throw GRPCStatus(.invalidArgument, "request cannot be decoded: \(error)")
                }
                return try await handler(request, context).protobuf()
            }
        }
    }

    /// Starts listening, if that has not happened yet.
    package func bind() async throws {
        guard self.state.withLock({ $0.listener == nil }) else { return }
        let listener = try await ServerBootstrap(group: TransportLoops.shared)
            .serverChannelOption(.backlog, value: Self.backlog)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.accept(channel) }
            }
            .bind(unixDomainSocketPath: self.path, cleanupExistingSocketFile: true).get()
        self.state.withLock { $0.listener = listener }
    }

    /// Listens and serves until the task is cancelled; calls in flight are cancelled then.
    package func run() async throws {
        try await self.bind()
        guard let listener = self.state.withLock({ $0.listener }) else { return }
        await withTaskCancellationHandler {
            try? await listener.closeFuture.get()
        } onCancel: {
            listener.close(promise: nil)
        }
        for channel in self.state.withLock({ Array($0.connections.values) }) {
            try? await channel.close().get()
        }
    }

    private func accept(_ channel: any Channel) throws {
        let id = ObjectIdentifier(channel)
        self.state.withLock { $0.connections[id] = channel }
        channel.closeFuture.whenComplete { _ in
            self.state.withLock { $0.connections[id] = nil }
        }
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(ByteToMessageHandler(TTRPCFrameCodec()))
        try pipeline.addHandler(MessageToByteHandler(TTRPCFrameCodec()))
        try pipeline.addHandler(TTRPCServerHandler(server: self, callsMax: self.callsMax))
    }

    /// Runs the handler of a call.
    func answer(_ request: TTRPC.Request) async -> TTRPC.Response {
        let path = "/\(request.service)/\(request.method)"
        guard let route = self.state.withLock({ $0.routes[path] }) else {
            return TTRPC.Response(GRPCStatus(.unimplemented, "unknown method \(path)"))
        }
        var metadata = RPCMetadata()
        for pair in request.metadata { metadata.append(pair.key, pair.value) }
        let timeout = request.timeoutNano > 0 ? Duration.nanoseconds(request.timeoutNano) : nil
        do {
            let payload = try await route(
                request.payload,
                RPCContext(method: path, metadata: metadata, timeout: timeout)
            )
            return TTRPC.Response { $0.payload = payload }
        } catch {
            return TTRPC.Response(GRPCStatus(mapping: error))
        }
    }
}
