internal import Core
internal import Identity
internal import KubernetesAPI
package import Logging
package import Store
package import Transport

/// The Kubernetes API over a store.
package final class APIServer: Sendable {
    private let configuration: Configuration
    private let service: ResourceService
    private let server: HTTPServer
    private let logger: Logger

    /// Prepares the server; nothing is listening yet.
    package init(configuration: Configuration, store: any KeyValueStore, logger: Logger) throws {
        self.configuration = configuration
        self.logger = logger
        let clock = configuration.clock
        let service = ResourceService(
            resources: .builtIn,
            store: store,
            admission: AdmissionChain(steps: []),
            clock: clock,
            random: SystemRandomNumberGenerator(),
            logger: logger
        )
        self.service = service
        let tokens = configuration.serviceAccountKey.map { key in
            TokenAuthenticator(
                key: key,
                issuer: configuration.serviceAccountIssuer,
                audiences: [configuration.serviceAccountIssuer],
                clock: clock,
                service: service
            )
        }
        let authorizer = AuthorizerChain(authorizers: [PublicPathAuthorizer(), ComponentAuthorizer()])
        let router = APIRouter(
            authenticator: Authenticator(clock: clock, tokens: tokens),
            authorizer: authorizer,
            resources: ResourceEndpoint(service: service, subresources: SubresourceRouter(service: service)),
            discovery: DiscoveryEndpoint(resources: .builtIn, version: ServerVersion()),
            health: HealthEndpoint(store: store),
            openAPI: OpenAPIEndpoint(),
            metrics: RequestMetrics()
        )
        self.server = try HTTPServer(
            addresses: configuration.addresses,
            tls: configuration.tls,
            limits: configuration.limits,
            logger: logger,
            handler: HTTPAPIHandler(router: router, clock: clock, logger: logger)
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

    /// Serves until the task is cancelled; then lets the requests in flight end.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.service.hubs.run() }
            group.addTask { try await self.server.run() }
            try await group.next()
            group.cancelAll()
        }
    }
}
