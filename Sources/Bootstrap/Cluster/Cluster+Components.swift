internal import Controllers
internal import Core
internal import DNS
internal import DNSMessages
internal import Identity
internal import Kubelet
internal import KubernetesClient
internal import Linux
internal import Proxy
internal import Runtime
internal import Scheduler
internal import Store
internal import Transport

extension Cluster {
    /// The store for etcd's clients, at the loopback only.
    func runStoreServer(_ member: StoreMember) async throws {
        let url = "https://127.0.0.1:\(self.options.storePort)"
        var configuration = StoreServer.Configuration(
            listen: [.tcp(host: "127.0.0.1", port: self.options.storePort)],
            tls: TLSServerConfiguration(
                certificateChainPEM: self.identity.store.certificatePEM,
                privateKeyPEM: self.identity.store.privateKeyPEM,
                clientCAPEM: self.identity.storeAuthority.certificatePEM,
                clientCertificates: .required
            )
        )
        configuration.name = self.options.nodeName
        configuration.advertisedURLs = [url]
        try await member.publish(name: configuration.name, clientURLs: configuration.advertisedURLs)
        let server = try StoreServer(configuration, member: member, logger: self.logger(of: "store"))
        try await server.bind()
        try await server.run()
    }

    /// Scheduler and controllers.
    func runControlLoops() async throws {
        var configuration = ControllerManager.Configuration(
            client: try self.client(.controllerManager),
            rootCAPEM: self.identity.authority.certificatePEM,
            clock: self.clock,
            seed: .random(in: 0...UInt64.max),
            logger: self.logger(of: "controller-manager")
        )
        configuration.clusterCIDR = self.options.podRange.description
        configuration.signingAuthority = self.identity.authority
        let manager = ControllerManager(configuration)
        let scheduler = try self.client(.scheduler)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.supervise("controller-manager") { try await manager.run() } }
            group.addTask {
                try await self.supervise("scheduler") {
                    let logger = self.logger(of: "scheduler")
                    let seed = UInt64.random(in: 0...UInt64.max)
                    try await Scheduler(.init(client: scheduler, clock: self.clock, seed: seed, logger: logger)).run()
                }
            }
            try await group.waitForAll()
        }
    }

    /// What runs on every node.
    func runNode() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let runtime = try self.makeRuntime()
            group.addTask { try await self.supervise("runtime") { try await runtime.run() } }
            group.addTask { try await self.supervise("kubelet") { try await self.runKubelet() } }
            group.addTask { try await self.supervise("proxy") { try await self.runProxy() } }
            group.addTask { try await self.supervise("dns") { try await self.runDNS() } }
            try await group.waitForAll()
        }
    }

    private func makeRuntime() throws -> RuntimeService {
        let network = try NetworkTemplate.bridge(
            name: self.options.tableName,
            bridge: self.options.bridgeName,
            podCIDR: self.options.nodePodRange.description,
            dataDirectory: self.layout.networkState,
            masquerades: false
        )
        try Files.makeDirectories(self.layout.networkConfiguration)
        try Files.replace("\(self.layout.networkConfiguration)/10-martlet.conflist", with: network)
        return try RuntimeService(self.layout.runtimeConfiguration, logger: self.logger(of: "runtime"))
    }

    private func runKubelet() async throws {
        var configuration = Kubelet.Configuration(
            nodeName: self.options.nodeName,
            nodeIPs: [self.options.nodeAddress],
            runtimeSocketPath: self.layout.runtimeSocket
        )
        configuration.rootDirectory = self.layout.kubelet
        configuration.podLogsDirectory = self.layout.podLogs
        configuration.podManifestPath = self.layout.manifests
        configuration.clusterDNS = [self.options.dnsServiceAddress]
        configuration.clusterDomain = self.options.domain
        configuration.port = self.options.kubeletPort
        configuration.serverCertificatePEM = self.identity.kubeletServer.certificatePEM
        configuration.serverPrivateKeyPEM = self.identity.kubeletServer.privateKeyPEM
        configuration.clientCAPEM = self.identity.authority.certificatePEM
        configuration.cgroupRoot = "/" + self.options.cgroupName
        let kubelet = try Kubelet(
            configuration: configuration,
            client: try self.client(.kubelet),
            clock: self.clock,
            logger: self.logger(of: "kubelet")
        )
        try await kubelet.run()
    }

    private func runProxy() async throws {
        var configuration = ProxyConfiguration(
            nodeName: self.options.nodeName,
            podCIDR: self.options.podRange.description,
            nodePodCIDR: self.options.nodePodRange.description
        )
        configuration.tableName = self.options.tableName
        try await ServiceProxy(
            configuration: configuration,
            client: try self.client(.proxy),
            clock: self.clock,
            seed: .random(in: 0...UInt64.max),
            logger: self.logger(of: "proxy")
        ).run()
    }

    private func runDNS() async throws {
        guard let domain = DNSName(self.options.domain) else {
            throw BootstrapError(.badOption, "\(self.options.domain) is no domain name")
        }
        let resolverText = try KeyFile.read("/etc/resolv.conf") ?? ""
        // A cluster that asks itself would go round in circles.
        let upstreams = DNSConfiguration.upstreams(inResolvConf: resolverText).filter {
            $0.address != self.options.dnsServiceAddress && $0.address != self.options.nodeAddress
        }
        let configuration = DNSConfiguration(
            address: self.options.nodeAddress,
            port: self.options.dnsPort,
            domain: domain,
            upstreams: upstreams
        )
        try await DNSServer(
            configuration: configuration,
            client: try self.client(.dns),
            clock: self.clock,
            seed: .random(in: 0...UInt64.max),
            logger: self.logger(of: "dns")
        ).run()
    }
}
