internal import ArgumentParser
internal import Core
internal import Proxy

/// `martlet proxy`.
struct ProxyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "proxy", abstract: "Run the service proxy alone.")

    @OptionGroup var clientFlags: ClientFlags
    @Option(help: "The node's name; by default the machine's.") var hostnameOverride: String?
    @Option(help: "The addresses of pods.") var clusterCidr = "10.244.0.0/16"
    @Option(help: "The addresses of this node's pods.") var nodeCidr = "10.244.0.0/24"
    @Option(help: "The nftables table to keep.") var table = "martlet"
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        try HostRequirements.check()
        let logger = self.logging.logger()
        var configuration = ProxyConfiguration(
            nodeName: self.hostnameOverride ?? NodeAddress.hostName(),
            podCIDR: self.clusterCidr,
            nodePodCIDR: self.nodeCidr
        )
        configuration.tableName = self.table
        let proxy = ServiceProxy(
            configuration: configuration,
            client: try self.clientFlags.client("proxy", logger),
            clock: SystemWallClock(),
            seed: .random(in: 0...UInt64.max),
            logger: logger
        )
        try await ComponentRun.untilSignalled { try await proxy.run() }
    }
}
