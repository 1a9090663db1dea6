internal import ArgumentParser
internal import Core
internal import DNS
internal import DNSMessages
internal import Identity

/// `martlet dns`.
struct DNSCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dns",
        abstract: "Run the cluster's DNS server alone."
    )

    @OptionGroup var clientFlags: ClientFlags
    @Option(help: "The address to listen at.") var address = "0.0.0.0"
    @Option(help: "The port to listen at.") var port = 53
    @Option(help: "The cluster's domain.") var clusterDomain = "cluster.local"
    @Option(help: "Names the servers to ask for other names.") var resolvConf = "/etc/resolv.conf"
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        guard let domain = DNSName(self.clusterDomain) else {
            throw BootstrapError(.badOption, "--cluster-domain \(self.clusterDomain) is no domain name")
        }
        let logger = self.logging.logger()
        let text = try KeyFile.read(self.resolvConf) ?? ""
        let server = DNSServer(
            configuration: DNSConfiguration(
                address: self.address,
                port: self.port,
                domain: domain,
                upstreams: DNSConfiguration.upstreams(inResolvConf: text)
            ),
            client: try self.clientFlags.client("dns", logger),
            clock: SystemWallClock(),
            seed: .random(in: 0...UInt64.max),
            logger: logger
        )
        try await ComponentRun.untilSignalled { try await server.run() }
    }
}
