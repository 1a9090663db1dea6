internal import Logging
internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import Synchronization

/// The event loop side of a server: listeners, accepted connections and the end of both. State: `Mutex`.
final class HTTPServerCore: Sendable {
    private struct State {
        var listeners: [(channel: any Channel, address: HTTPEndpoint)] = []
        var tls: NIOSSLContext?
    }

    private static let backlog: Int32 = 1024

    private let addresses: [HTTPEndpoint]
    private let limits: HTTPLimits
    private let logger: Logger
    private let isSecure: Bool
    /// Client certificates are handed on, whoever issued them.
    private let acceptsUnverifiedClients: Bool
    private let dispatcher: RequestDispatcher
    private let connections: ConnectionRegistry
    private let state: Mutex<State>

    init(
        addresses: [HTTPEndpoint],
        tls: TLSServerConfiguration?,
        limits: HTTPLimits,
        logger: Logger,
        handler: any HTTPHandler
    ) throws {
        self.addresses = addresses
        self.limits = limits
        self.logger = logger
        self.isSecure = tls != nil
        self.acceptsUnverifiedClients = tls?.clientCertificates == .unverified
        self.dispatcher = RequestDispatcher(handler: handler)
        self.connections = ConnectionRegistry(connectionsMax: limits.connectionsMax)
        self.state = Mutex(State(tls: try tls?.makeContext()))
    }

    var boundAddresses: [HTTPEndpoint] {
        self.state.withLock { $0.listeners.map(\.address) }
    }

    func reload(tls: TLSServerConfiguration) throws {
        let context = try tls.makeContext()
        self.state.withLock { $0.tls = context }
    }

    // MARK: Listening

    func bind() async throws -> [HTTPEndpoint] {
        guard self.boundAddresses.isEmpty else { return self.boundAddresses }
        do {
            for address in self.addresses {
                let channel = try await self.listen(on: address)
                let bound = Self.boundAddress(channel, asked: address)
                self.state.withLock { $0.listeners.append((channel, bound)) }
            }
        } catch {
            await self.closeListeners()
            throw TransportError(.bindFailed, "listen on \(self.addresses)", cause: error)
        }
        return self.boundAddresses
    }

    private func listen(on address: HTTPEndpoint) async throws -> any Channel {
        let bootstrap = ServerBootstrap(group: TransportLoops.shared)
            .serverChannelOption(.backlog, value: Self.backlog)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.accept(channel) }
            }
        switch address {
        case .tcp(let host, let port):
            return
                try await bootstrap
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .bind(host: host, port: port).get()
        case .unix(let path):
            return
                try await bootstrap
                .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
    }

    private static func boundAddress(_ channel: any Channel, asked: HTTPEndpoint) -> HTTPEndpoint {
        switch asked {
        case .unix: asked
        case .tcp(let host, let port): .tcp(host: host, port: channel.localAddress?.port ?? port)
        }
    }

    /// Prepares an accepted connection. On its event loop.
    private func accept(_ channel: any Channel) throws {
        guard self.connections.add(channel) else {
            self.logger.debug("connection refused: too many, or shutting down")
            channel.close(promise: nil)
            return
        }
        let remote = channel.remoteAddress
        let peer = PeerIdentity(remoteAddress: remote?.ipAddress, remotePort: remote?.port)
        let context = ServerConnectionContext(
            dispatcher: self.dispatcher,
            limits: self.limits,
            logger: self.logger,
            isSecure: self.isSecure,
            peer: peer
        )
        let pipeline = channel.pipeline.syncOperations
        if let tls = self.state.withLock({ $0.tls }) {
            try pipeline.addHandler(self.makeTLSHandler(tls))
        }
        try pipeline.addHandler(ProtocolSelector(server: context))
    }

    private func makeTLSHandler(_ context: NIOSSLContext) -> NIOSSLServerHandler {
        guard self.acceptsUnverifiedClients else { return NIOSSLServerHandler(context: context) }
        return NIOSSLServerHandler(context: context) { _, verdict in verdict.succeed(.certificateVerified) }
    }

    // MARK: Running

    func run() async throws {
        _ = try await self.bind()
        let stop = StopSignal()
        await withTaskCancellationHandler {
            await stop.wait()
        } onCancel: {
            stop.fire()
        }
        await self.shutDown()
    }

    /// Lets what is in flight end, within `limits.drainTimeout`.
    private func shutDown() async {
        await self.closeListeners()
        let channels = self.connections.drain()
        for channel in channels {
            channel.pipeline.fireUserInboundEventTriggered(ServerConnectionContext.DrainEvent())
        }
        let logger = self.logger
        let deadline = TransportLoops.shared.next().scheduleTask(in: TimeAmount(self.limits.drainTimeout)) {
            logger.debug("connections closed before their requests ended")
            for channel in channels { channel.close(promise: nil) }
        }
        await self.connections.waitUntilEmpty()
        deadline.cancel()
        await self.dispatcher.waitUntilIdle()
    }

    private func closeListeners() async {
        let listeners = self.state.withLock { $0.listeners }
        for (channel, _) in listeners {
            try? await channel.close().get()
        }
    }
}
