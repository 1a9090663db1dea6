internal import ArgumentParser
internal import Controllers

/// `martlet controller-manager`.
struct ControllerManagerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "controller-manager",
        abstract: "Run the controllers alone."
    )

    @OptionGroup var clientFlags: ClientFlags
    @Option(help: "The authority by which pods verify the API server.") var rootCaFile: String
    @Option(help: "The addresses of pods.") var clusterCidr = "10.244.0.0/16"
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        let logger = self.logging.logger()
        let client = try self.clientFlags.client("controller-manager", logger)
        var configuration = ControllerManager.Configuration(
            client: client,
            rootCAPEM: try RequiredFile.read(self.rootCaFile, flag: "--root-ca-file"),
            seed: .random(in: 0...UInt64.max),
            logger: logger
        )
        configuration.clusterCIDR = self.clusterCidr
        configuration.leaderElectionIdentity = LeaderIdentity.make()
        let manager = ControllerManager(configuration)
        try await ComponentRun.untilSignalled { try await manager.run() }
    }
}
