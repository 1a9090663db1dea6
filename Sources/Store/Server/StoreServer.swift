package import Logging
internal import RPC
package import Transport

/// Serves a member to etcd v3 clients: gRPC over HTTP/2, with or without TLS.
package final class StoreServer: Sendable {
    /// Where and as what a member is served.
    package struct Configuration: Sendable {
        /// Where to listen.
        package var listen: [HTTPEndpoint]
        /// Certificate, key and what is asked of clients; nil for plaintext.
        package var tls: TLSServerConfiguration?
        /// Where to listen to the other members; nowhere if there can be none.
        package var listenToPeers: [HTTPEndpoint] = []
        /// Certificate, key and what is asked of peers; nil for plaintext.
        package var peerTLS: TLSServerConfiguration?
        /// The member's name in the member list.
        package var name = "default"
        /// The URLs that the member list names for clients.
        package var advertisedURLs: [String] = []

        /// A server that listens on endpoints.
        package init(listen: [HTTPEndpoint], tls: TLSServerConfiguration? = nil) {
            self.listen = listen
            self.tls = tls
        }
    }

    /// The largest request: etcd's limit and what gRPC may add to it.
    private static let messageBytesMax = StoreMember.requestBytesMax + 524_288

    private let server: HTTPServer

    /// A server for a member that is open already, such as the one an API server in this process uses.
    ///
    /// `clock` is what the server's own waits go by.
    package init(
        _ configuration: Configuration,
        member: StoreMember,
        clock: any Clock<Duration> = ContinuousClock(),
        logger: Logger
    ) throws {
        let access = EtcdAccess(member: member)
        let router = GRPCRouter(messageBytesMax: Self.messageBytesMax) { try await access.admit($0) }
        EtcdAuthService(member: member).register(on: router)
        EtcdKVService(member: member, clock: clock).register(on: router)
        EtcdWatchService(member: member, clock: clock).register(on: router)
        EtcdLeaseService(member: member).register(on: router)
        HealthService(member: member).register(on: router)
        EtcdMaintenanceService(member: member).register(on: router)
        EtcdClusterService(member: member).register(on: router)
        EtcdSnapshotService(member: member).register(on: router)
        EtcdLockService(member: member, clock: clock).register(on: router)
        EtcdElectionService(member: member, clock: clock).register(on: router)
        var limits = HTTPLimits()
        limits.acceptsAnyAuthority = true
        self.server = try HTTPServer(
            addresses: configuration.listen,
            tls: configuration.tls,
            limits: limits,
            logger: logger,
            handler: StoreHTTPHandler(member: member, router: router)
        )
    }

    /// The largest message of a peer: what one entry may be, and a batch of smaller ones.
    private static let peerMessageBytesMax = 256 << 20

    private static func makePeerServer(
        _ configuration: Configuration,
        member: StoreMember,
        logger: Logger
    ) throws -> HTTPServer {
        let router = GRPCRouter(messageBytesMax: Self.peerMessageBytesMax)
        PeerService(member: member, logger: logger).register(on: router)
        var limits = HTTPLimits()
        // Streams of messages do not end by themselves: there is nothing to wait for.
        limits.drainTimeout = .milliseconds(100)
        return try HTTPServer(
            addresses: configuration.listenToPeers,
            tls: configuration.peerTLS,
            limits: limits,
            logger: logger,
            handler: router
        )
    }

    /// Opens a member in its directory, serves it until the task is cancelled and closes it.
    package static func run(
        _ configuration: Configuration,
        member memberConfiguration: StoreMemberConfiguration,
        logger: Logger
    ) async throws {
        let member = try await StoreMember.open(memberConfiguration, logger: logger)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                if !configuration.listenToPeers.isEmpty {
                    let peers = try Self.makePeerServer(configuration, member: member, logger: logger)
                    let addresses = try await peers.bind()
                    logger.info("store listens to peers", metadata: ["store.addresses": "\(addresses)"])
                    group.addTask { try await peers.run() }
                    group.addTask { await member.runPeers() }
                }
                group.addTask { try await Self.serve(configuration, member, logger) }
                group.addTask { try await member.waitForEnd() }
                defer { group.cancelAll() }
                try await group.next()
            }
            await member.shutdown()
        } catch {
            await member.shutdown()
            throw error
        }
    }

    /// Serves clients from when the cluster knows where they reach this member, as etcd does.
    private static func serve(_ configuration: Configuration, _ member: StoreMember, _ logger: Logger) async throws {
        try await member.publish(name: configuration.name, clientURLs: configuration.advertisedURLs)
        let server = try StoreServer(configuration, member: member, logger: logger)
        let addresses = try await server.bind()
        logger.info("store serves", metadata: ["store.addresses": "\(addresses)"])
        try await server.run()
    }

    /// Starts listening; returns where, with the port it picked if it was 0.
    @discardableResult
    package func bind() async throws -> [HTTPEndpoint] {
        try await self.server.bind()
    }

    /// Serves until the task is cancelled.
    package func run() async throws {
        try await self.server.run()
    }

    /// Uses another certificate for connections from now on.
    package func reload(tls: TLSServerConfiguration) throws {
        try self.server.reload(tls: tls)
    }
}
