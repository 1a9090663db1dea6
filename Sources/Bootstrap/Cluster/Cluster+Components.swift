internal import Core
internal import DNS
internal import DNSMessages
internal import Identity
internal import KubernetesClient
internal import Proxy
internal import Store

extension Cluster {
    /// The store for etcd's clients, at the loopback only.
    func runStoreServer(_ member: StoreMember) async throws {}

    /// Scheduler and controllers.
    func runControlLoops() async throws {}

    /// What runs on every node.
    func runNode() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.supervise("proxy") { try await self.runProxy() } }
            group.addTask { try await self.supervise("dns") { try await self.runDNS() } }
            try await group.waitForAll()
        }
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
