internal import ArgumentParser
internal import Identity
internal import Store
internal import Transport

/// `martlet store`: an etcd, alone or one member of several.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Run the store alone: etcd v3 over gRPC."
    )

    @Option(help: "Where log and state are kept.") var dataDir: String
    @Option(help: "The member's name.") var name = "default"
    @Option(help: "Where to listen, several separated by commas.") var listenClientUrls = "http://127.0.0.1:2379"
    @Option(help: "The URLs to tell clients; by default those listened at.") var advertiseClientUrls: String?
    @Option(help: "How many bytes the state may take before writes are refused.") var quotaBackendBytes: Int?
    @OptionGroup(title: "Client TLS") var clientTLS: StoreTLSFlags
    @OptionGroup(title: "Cluster") var cluster: StoreClusterFlags
    @OptionGroup(title: "Users") var auth: StoreAuthFlags
    @OptionGroup(title: "Logging") var logging: LoggingFlags

    func run() async throws {
        let urls = self.listenClientUrls.split(separator: ",").map(String.init)
        let listen = try urls.map { try ListenURL($0) }
        var configuration = StoreServer.Configuration(
            listen: listen.map(\.endpoint),
            tls: try self.clientTLS.server(isNeeded: listen.contains(where: \.isSecure))
        )
        configuration.name = self.name
        configuration.advertisedURLs = self.advertiseClientUrls?.split(separator: ",").map(String.init) ?? urls
        var member = StoreMemberConfiguration(dataDirectory: self.dataDir)
        if let quotaBackendBytes { member.quotaBytes = quotaBackendBytes }
        member.cluster = try self.cluster.configuration(name: self.name, clientURLs: configuration.advertisedURLs)
        member.auth = try await self.auth.configuration(trustsCommonNames: self.clientTLS.clientCertAuth)
        let peers = try self.cluster.listeners()
        configuration.listenToPeers = peers.map(\.endpoint)
        configuration.peerTLS = try self.cluster.serverTLS(isNeeded: peers.contains(where: \.isSecure))
        let logger = self.logging.logger()
        let settings = (configuration, member)
        try await ComponentRun.untilSignalled {
            try await StoreServer.run(settings.0, member: settings.1, logger: logger)
        }
    }
}
