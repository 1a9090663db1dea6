package import Core
internal import KubernetesAPI
package import KubernetesClient
package import Logging

/// Keeps the node's nftables table as the services and endpoint slices say.
///
/// State lives in `run`'s own task: changes only ring a bell, and each ring is answered with the whole of what is true
/// then, so that a burst of changes costs one transaction.
package struct ServiceProxy: Sendable {
    /// How long changes gather before a transaction.
    private static let gatheringTime = Duration.milliseconds(20)
    /// How long to wait after a transaction that failed.
    private static let retryDelay = Duration.seconds(1)

    private let configuration: ProxyConfiguration
    private let client: KubernetesClient
    private let clock: any WallClock
    private let seed: UInt64
    private let logger: Logger

    /// A proxy that watches through `client`.
    package init(
        configuration: ProxyConfiguration,
        client: KubernetesClient,
        clock: any WallClock,
        seed: UInt64,
        logger: Logger
    ) {
        self.configuration = configuration
        self.client = client
        self.clock = clock
        self.seed = seed
        self.logger = logger
    }

    /// Keeps the table until cancelled. The table stays behind: connections go on while the proxy restarts.
    package func run() async throws {
        let nft = try NftClient()
        try KernelSettings.apply()
        let informers = SharedInformers(client: self.client, clock: self.clock, seed: self.seed, logger: self.logger)
        let services = try informers.informer(CoreV1.Service.self)
        let slices = try informers.informer(DiscoveryV1.EndpointSlice.self)
        let (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        services.onChange { _, _ in ring.yield() }
        slices.onChange { _, _ in ring.yield() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await informers.run() }
            group.addTask {
                await informers.waitForSync()
                ring.yield()
                try await self.apply(services, slices, nft, bell: bell, ring: ring)
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func apply(
        _ services: Informer<CoreV1.Service>,
        _ slices: Informer<DiscoveryV1.EndpointSlice>,
        _ nft: NftClient,
        bell: AsyncStream<Void>,
        ring: AsyncStream<Void>.Continuation
    ) async throws {
        let rules = ServiceRules(
            tableName: self.configuration.tableName,
            podCIDR: self.configuration.podCIDR,
            unfilteredBridgeCIDR: KernelSettings.filterBridges() ? nil : self.configuration.nodePodCIDR,
            masqueradedCIDR: self.configuration.nodePodCIDR
        )
        var current: NftTable?
        var currentPorts: [ServicePort] = []
        for await _ in bell {
            try await ContinuousClock().sleep(for: Self.gatheringTime)
            let ports = ServiceTable.ports(
                services: services.list(),
                slices: slices.list(),
                nodeName: self.configuration.nodeName
            )
            let table = rules.table(for: ports)
            let script = current.map { table.updateScript(from: $0) } ?? table.replacementScript()
            guard let script else { continue }
            do {
                try await nft.apply(script)
                current = table
                await self.forgetStaleConnections(from: currentPorts, to: ports)
                currentPorts = ports
            } catch {
                try Task.checkCancellation()
                // Whoever changed the table: the next transaction replaces it whole.
                current = nil
                self.logger.error("rules were not applied", metadata: ["error": "\(error)"])
                try await ContinuousClock().sleep(for: Self.retryDelay)
                ring.yield()
            }
        }
    }

    private func forgetStaleConnections(from old: [ServicePort], to new: [ServicePort]) async {
        guard let conntrack = Program("conntrack") else { return }
        for flow in StaleConnections.flows(from: old, to: new) {
            // It fails when there is no such connection, which is just as well.
            try? await conntrack.run(flow.arguments)
        }
    }
}
