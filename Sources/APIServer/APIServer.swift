internal import Core
internal import Identity
internal import KubernetesAPI
package import Logging
package import Store
internal import Synchronization
package import Transport

/// The Kubernetes API over a store.
package final class APIServer: Sendable {
    private let configuration: Configuration
    private let service: ResourceService
    private let definitions: CustomResourceDefinitions?
    private let server: HTTPServer
    private let allocation: ServiceAllocation
    private let kubelets: KubeletConnections
    private let gate = StartGate()
    /// Opens when the server is told to stop.
    private let shutdown = StartGate()
    private let access: Access
    private let webhooks: AdmissionWebhooks?
    private let policies: ValidatingPolicies?
    private let encryption: EncryptionAtRest?
    private let audit: AuditTrail?
    private let flow: FlowController?
    private let counts: ObjectCounts
    private let baseStore: any KeyValueStore
    private let logger: Logger

    /// Prepares the server; nothing is listening yet.
    package init(configuration: Configuration, store: any KeyValueStore, logger: Logger) throws {
        self.configuration = configuration
        self.logger = logger
        let clock = configuration.clock
        let encryption = try configuration.encryptionProviderConfig.map { path in
            try EncryptionAtRest(path: path, resources: .builtIn)
        }
        self.encryption = encryption
        self.baseStore = store
        let store: any KeyValueStore = encryption.map { EncryptedStore(base: store, encryption: $0) } ?? store
        let catalog = ResourceCatalog()
        let servers = RemoteServers(logger: logger)
        let stored = StoredObjects(
            catalog: catalog,
            store: store,
            eventLeases: EventLeases(clock: clock),
            servers: servers
        )
        let hubs = WatchHubs(store: store, logger: logger)
        let names = Mutex(SystemRandomNumberGenerator())
        let allocation = try Self.allocation(configuration, store)
        let access = try Access(configuration, stored, hubs, servers: servers)
        self.access = access
        let authorizer = access.authorizer
        let webhooks = AdmissionWebhooks(stored, hubs, access.servers, authorizer: authorizer) {
            names.withLock { RandomText.uuid(using: &$0) }
        }
        self.webhooks = webhooks
        let policies = ValidatingPolicies(stored, hubs, authorizer: authorizer)
        self.policies = policies
        let admission = try Self.admission(configuration, stored, access, allocation, webhooks, policies) {
            names.withLock { RandomText.nameSuffix(using: &$0) }
        }
        let service = ResourceService(
            stored: stored,
            hubs: hubs,
            admission: admission,
            clock: clock,
            random: SystemRandomNumberGenerator(),
            logger: logger
        )
        self.service = service
        self.definitions = CustomResourceDefinitions(service)
        self.kubelets = KubeletConnections(tls: configuration.kubeletClient, logger: logger)
        self.allocation = allocation
        let subresources = SubresourceRouter(
            service: service,
            tokens: TokenEndpoint(
                service: service,
                key: configuration.serviceAccountKey,
                issuer: configuration.serviceAccountIssuer
            ),
            reviews: ReviewEndpoint(authorizer: authorizer, tokens: access.authenticator.tokens),
            logs: PodLogEndpoint(stored: stored, kubelets: self.kubelets),
            streams: PodStreamEndpoint(stored: stored, kubelets: self.kubelets),
            proxies: ProxyEndpoint(stored: stored, kubelets: self.kubelets, logger: logger)
        )
        let audit = try Self.trail(configuration, logger)
        self.audit = audit
        let flow = FlowController(
            stored,
            hubs,
            totalSeats: configuration.requestsInflightMax + configuration.mutatingRequestsInflightMax,
            waitMax: configuration.requestTimeout / 4
        )
        self.flow = flow
        let counts = ObjectCounts(stored)
        self.counts = counts
        let metrics = RequestMetrics()
        let router = APIRouter(
            gate: self.gate,
            authenticator: access.authenticator,
            authorizer: authorizer,
            audit: audit,
            flow: flow,
            counts: counts,
            resources: ResourceEndpoint(service: service, subresources: subresources),
            discovery: DiscoveryEndpoint(catalog: catalog, version: ServerVersion()),
            health: HealthEndpoint(store: store, gate: self.gate, shutdown: self.shutdown),
            issuer: IssuerEndpoint(
                key: configuration.serviceAccountKey,
                issuer: configuration.serviceAccountIssuer
            ),
            openAPI: OpenAPIEndpoint(catalog: catalog, version: ServerVersion()),
            metrics: MetricsEndpoint(requests: metrics, counts: counts, flow: flow, audit: audit)
        )
        self.server = try HTTPServer(
            addresses: configuration.addresses,
            tls: configuration.tls,
            limits: configuration.limits,
            logger: logger,
            handler: HTTPAPIHandler(
                router: router,
                metrics: metrics,
                timeout: configuration.requestTimeout,
                clock: clock,
                logger: logger
            ) { names.withLock { RandomText.uuid(using: &$0) } }
        )
    }

    /// The ranges that addresses and ports of services come from.
    private static func allocation(
        _ configuration: Configuration,
        _ store: any KeyValueStore
    ) throws -> ServiceAllocation {
        guard let addresses = IPv4Range(configuration.serviceCIDR) else {
            throw StatusError.internalError("\(configuration.serviceCIDR) is no range of IPv4 addresses")
        }
        let random: @Sendable () -> UInt64 = {
            var generator = SystemRandomNumberGenerator()
            return generator.next()
        }
        let ports = ServiceAllocation.nodePorts
        return ServiceAllocation(
            addresses: addresses,
            addressAllocator: NumberAllocator(
                store: store,
                key: "/registry/ranges/serviceips",
                range: addresses.text,
                count: addresses.usableCount,
                reserved: min(max(16, addresses.usableCount / 16), 256),
                random: random
            ),
            portAllocator: NumberAllocator(
                store: store,
                key: "/registry/ranges/servicenodeports",
                range: "\(ports.lowerBound)-\(ports.upperBound)",
                count: ports.count,
                reserved: min(max(16, ports.count / 32), 128),
                random: random
            )
        )
    }

    /// Starts listening; returns where. Requests are answered once `run()` runs.
    @discardableResult
    package func bind() async throws -> [HTTPEndpoint] {
        try await self.server.bind()
    }

    /// Where the server listens; empty before `bind()`.
    package var boundAddresses: [HTTPEndpoint] { self.server.boundAddresses }

    /// Uses another certificate, or other client authorities, for connections from now on.
    package func reload(tls: TLSServerConfiguration) throws {
        try self.server.reload(tls: tls)
    }

    /// Serves until the task is cancelled: then `/readyz` fails; after `shutdownDelay` no more connections are taken,
    /// watches end, and the requests in flight are answered. Only then ends what they rest on.
    package func run() async throws {
        // The bridge from cancellation, which would end everything at once, to an end in that order.
        let serving = Task { try await self.serve() }
        try await withTaskCancellationHandler {
            try await serving.value
        } onCancel: {
            self.shutdown.open()
            if !self.gate.isOpen { serving.cancel() }
        }
    }

    private func serve() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.service.hubs.run() }
            group.addTask { await Compaction(store: self.service.store, logger: self.logger).run() }
            if let definitions = self.definitions { group.addTask { await definitions.run() } }
            if let encryption = self.encryption {
                group.addTask { await encryption.run(self.baseStore, logger: self.logger) }
            }
            let addresses = try await self.server.bind()
            try await self.bootstrap(port: addresses.lazy.compactMap(\.port).first ?? 0).run()
            // What follows the store begins after the bootstrap, so that whatever was there at the start, and all that
            // the bootstrap has made, is known before the first request is decided on.
            group.addTask { await self.access.run() }
            if let webhooks = self.webhooks { group.addTask { await webhooks.run() } }
            if let policies = self.policies { group.addTask { await policies.run() } }
            if let flow = self.flow { group.addTask { await flow.run() } }
            group.addTask { await self.counts.run() }
            try await self.access.waitUntilFilled()
            try await self.webhooks?.waitUntilFilled()
            try await self.definitions?.waitUntilFilled()
            try await self.policies?.waitUntilFilled()
            try await self.flow?.waitUntilFilled()
            self.gate.open()
            let flowObjects = FlowObjects(service: self.service)
            group.addTask { await flowObjects.run(logger: self.logger) }
            group.addTask { try await self.serveUntilShutdown() }
            try await group.next()
            group.cancelAll()
        }
        await self.audit?.log.flush()
        await self.kubelets.shutdown()
        await self.access.servers.shutdown()
    }

    private func serveUntilShutdown() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.server.run() }
            group.addTask {
                try await self.shutdown.pass()
                try await ContinuousClock().sleep(for: self.configuration.shutdownDelay)
            }
            try await group.next()
            self.service.hubs.endClients()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    private func bootstrap(port: Int) -> ClusterBootstrap {
        ClusterBootstrap(
            service: self.service,
            allocation: self.allocation,
            advertiseAddress: self.configuration.advertiseAddress,
            port: port
        )
    }
}

extension HTTPEndpoint {
    fileprivate var port: Int? {
        guard case .tcp(_, let port) = self else { return nil }
        return port
    }
}
