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
    package init(_ configuration: Configuration, member: StoreMember, logger: Logger) throws {
        let router = GRPCRouter(messageBytesMax: Self.messageBytesMax)
        EtcdKVService(member: member).register(on: router)
        EtcdWatchService(member: member, clock: ContinuousClock()).register(on: router)
        EtcdLeaseService(member: member).register(on: router)
        HealthService(member: member).register(on: router)
        let maintenance = EtcdMaintenanceService(
            member: member,
            name: configuration.name,
            clientURLs: configuration.advertisedURLs
        )
        maintenance.register(on: router)
        EtcdSnapshotService(member: member).register(on: router)
        self.server = try HTTPServer(
            addresses: configuration.listen,
            tls: configuration.tls,
            logger: logger,
            handler: StoreHTTPHandler(member: member, router: router)
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
            let server = try StoreServer(configuration, member: member, logger: logger)
            let addresses = try await server.bind()
            logger.info("store serves", metadata: ["store.addresses": "\(addresses)"])
            try await server.run()
            await member.shutdown()
        } catch {
            await member.shutdown()
            throw error
        }
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
