internal import ArgumentParser
internal import Controllers
internal import Identity

/// `martlet controller-manager`.
struct ControllerManagerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "controller-manager",
        abstract: "Run the controllers alone."
    )

    @OptionGroup var clientFlags: ClientFlags
    @Option(help: "The authority by which pods verify the API server.") var rootCaFile: String
    @Option(help: "The addresses of pods.") var clusterCidr = "10.244.0.0/16"
    @Option(help: "The authority that signs certificates on request.") var clusterSigningCertFile: String?
    @Option(help: "The key of that authority.") var clusterSigningKeyFile: String?
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
        if let path = self.clusterSigningCertFile {
            configuration.signingAuthority = try CertificateAuthority(
                certificatePEM: try RequiredFile.read(path, flag: "--cluster-signing-cert-file"),
                privateKeyPEM: try RequiredFile.read(self.clusterSigningKeyFile, flag: "--cluster-signing-key-file")
            )
        }
        configuration.leaderElectionIdentity = LeaderIdentity.make()
        let manager = ControllerManager(configuration)
        try await ComponentRun.untilSignalled { try await manager.run() }
    }
}
