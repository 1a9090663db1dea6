package import Core
internal import DNSMessages
internal import KubernetesAPI
package import KubernetesClient
package import Logging

/// The cluster's DNS server: answers for services and pods, and asks others for all other names.
package struct DNSServer: Sendable {
    /// How long changes gather before the zone is made anew.
    private static let gatheringTime = Duration.milliseconds(20)

    private let configuration: DNSConfiguration
    private let client: KubernetesClient
    private let clock: any WallClock
    private let seed: UInt64
    private let logger: Logger

    /// A server that watches through `client`.
    package init(
        configuration: DNSConfiguration,
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

    /// Serves until cancelled; from the first moment on for other names, for the cluster's once they are known.
    package func run() async throws {
        let informers = SharedInformers(client: self.client, clock: self.clock, seed: self.seed, logger: self.logger)
        let services = try informers.informer(CoreV1.Service.self)
        let slices = try informers.informer(DiscoveryV1.EndpointSlice.self)
        let (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        services.onChange { _, _ in ring.yield() }
        slices.onChange { _, _ in ring.yield() }
        let domain = self.configuration.domain
        let zone = ZoneBox(ClusterZone(domain: domain))
        let listener = DNSListener(
            address: self.configuration.address,
            port: self.configuration.port,
            responder: QueryResponder(zone: zone, forwarder: Forwarder(upstreams: self.configuration.upstreams))
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await informers.run() }
            group.addTask { try await listener.run() }
            group.addTask {
                await informers.waitForSync()
                ring.yield()
                for await _ in bell {
                    try await ContinuousClock().sleep(for: Self.gatheringTime)
                    zone.current = ClusterZone(domain: domain, services: services.list(), slices: slices.list())
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}
