internal import APIServer
internal import Core
internal import DNS
internal import DNSMessages
internal import Identity
internal import KubernetesAPI
internal import KubernetesClient
package import Logging
internal import Proxy
internal import Store
internal import Transport

/// A whole single-node cluster in this process.
///
/// Components meet only through their protocols: each has a client and a certificate of its own, as on machines apart.
package struct Cluster: Sendable {
    let options: ClusterOptions
    let layout: ClusterLayout
    let identity: ClusterIdentity
    let console: Console
    let logger: Logger
    let clock = SystemWallClock()

    /// Prepares keys, certificates and the kubeconfig.
    package init(_ options: ClusterOptions, console: Console, logger: Logger) async throws {
        self.options = options
        self.layout = ClusterLayout(options)
        self.console = console
        self.logger = logger
        try KernelSettingsRecord(path: self.layout.kernelSettings).note()
        let now = self.clock.now()
        self.identity = try await console.step("certificates") {
            let identity = try await ClusterIdentity.prepare(options, now: now)
            try EncryptionKeys.prepare(ClusterLayout(options).encryption)
            try identity.kubeconfig(options).write(to: options.kubeconfigPath)
            return identity
        }
    }

    /// Runs the cluster until cancelled; calls `didBecomeReady` once it serves.
    package func run(didBecomeReady: @escaping @Sendable () async throws -> Void) async throws {
        let member = try await self.console.step("store") {
            try await StoreMember.open(dataDirectory: self.layout.store, logger: self.logger(of: "store"))
        }
        do {
            try await self.serve(member, didBecomeReady: didBecomeReady)
        } catch {
            await member.shutdown()
            throw error
        }
        await member.shutdown()
    }

    private func serve(
        _ member: StoreMember,
        didBecomeReady: @escaping @Sendable () async throws -> Void
    ) async throws {
        let server = try APIServer(
            configuration: self.apiServerConfiguration(),
            store: member,
            logger: self.logger(of: "apiserver")
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            try await self.console.step("API server") {
                try await server.bind()
                group.addTask { try await server.run() }
                try await DefaultObjects(options: self.options).install(try self.client(.administrator))
            }
            group.addTask { try await self.runStoreServer(member) }
            group.addTask { try await self.runControlLoops() }
            group.addTask { try await self.runNode() }
            group.addTask {
                try await self.console.step("node") { try await self.waitForNode() }
                try await didBecomeReady()
                // The others decide when the cluster ends.
                try await ContinuousClock().sleep(for: .seconds(1 << 40))
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func waitForNode() async throws {
        let client = try self.client(.administrator)
        while true {
            let node = try? await client.get(CoreV1.Node.self, name: self.options.nodeName)
            if node?.status.conditions.contains(where: { $0.type == "Ready" && $0.status == "True" }) == true { return }
            try await ContinuousClock().sleep(for: .milliseconds(10))
        }
    }

    private func apiServerConfiguration() -> APIServer.Configuration {
        var configuration = APIServer.Configuration(
            tls: TLSServerConfiguration(
                certificateChainPEM: self.identity.apiServer.certificatePEM,
                privateKeyPEM: self.identity.apiServer.privateKeyPEM,
                clientCAPEM: self.identity.authority.certificatePEM,
                clientCertificates: .unverified
            )
        )
        configuration.addresses = [.tcp(host: "0.0.0.0", port: self.options.securePort)]
        configuration.encryptionProviderConfig = self.layout.encryption
        configuration.serviceAccountKey = self.identity.serviceAccountKey
        configuration.takesBootstrapTokens = true
        configuration.serviceCIDR = self.options.serviceRange.description
        configuration.advertiseAddress = self.options.nodeAddress
        configuration.kubeletClient = TLSClientConfiguration(
            trust: .authorities(pem: self.identity.authority.certificatePEM),
            certificateChainPEM: self.identity.kubeletClient.certificatePEM,
            privateKeyPEM: self.identity.kubeletClient.privateKeyPEM
        )
        return configuration
    }

    func client(_ component: ClusterIdentity.Component) throws -> KubernetesClient {
        try KubernetesClient(
            self.identity.clientConfiguration(component, self.options),
            logger: self.logger(of: component.rawValue)
        )
    }

    func logger(of component: String) -> Logger {
        var logger = self.logger
        logger[metadataKey: LogKey.component] = "\(component)"
        return logger
    }

    /// Starts a component anew when it fails: the others go on meanwhile.
    func supervise(_ name: String, _ body: @Sendable () async throws -> Void) async throws {
        var pause = Duration.milliseconds(500)
        while !Task.isCancelled {
            do {
                try await body()
                return
            } catch {
                try Task.checkCancellation()
                self.logger(of: name).error("component failed", metadata: [LogKey.error: "\(error)"])
            }
            try await ContinuousClock().sleep(for: pause)
            pause = min(pause * 2, .seconds(30))
        }
    }
}
