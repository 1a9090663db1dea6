internal import APIServer
internal import ArgumentParser
internal import Identity
internal import Store
internal import Transport

/// `martlet apiserver`: the API server on a store of its own.
struct APIServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apiserver",
        abstract: "Run the API server alone, on a store in --data-dir."
    )

    @Option(help: "Where the embedded store is kept.") var dataDir: String
    @Option(help: "The address to listen at.") var bindAddress = "0.0.0.0"
    @Option(help: "The port to listen at.") var securePort = 6443
    @Option(help: "The server's certificate.") var tlsCertFile: String?
    @Option(help: "The certificate's key.") var tlsPrivateKeyFile: String?
    @Option(help: "The authority of clients.") var clientCaFile: String?
    @Option(help: "Signs the tokens of service accounts.") var serviceAccountSigningKeyFile: String?
    @Option(help: "Who tokens say they come from.")
    var serviceAccountIssuer = "https://kubernetes.default.svc.cluster.local"
    @Option(help: "The addresses of services.") var serviceClusterIpRange = "10.96.0.0/12"
    @Option(help: "The address to announce the server at.") var advertiseAddress: String?
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        var configuration = APIServer.Configuration(
            tls: TLSServerConfiguration(
                certificateChainPEM: try RequiredFile.read(self.tlsCertFile, flag: "--tls-cert-file"),
                privateKeyPEM: try RequiredFile.read(self.tlsPrivateKeyFile, flag: "--tls-private-key-file"),
                clientCAPEM: try RequiredFile.read(self.clientCaFile, flag: "--client-ca-file"),
                clientCertificates: .unverified
            )
        )
        configuration.addresses = [.tcp(host: self.bindAddress, port: self.securePort)]
        configuration.serviceCIDR = self.serviceClusterIpRange
        configuration.serviceAccountIssuer = self.serviceAccountIssuer
        configuration.advertiseAddress = self.advertiseAddress
        if let path = self.serviceAccountSigningKeyFile {
            let pem = try RequiredFile.read(path, flag: "--service-account-signing-key-file")
            configuration.serviceAccountKey = try await ServiceAccountKey(privateKeyPEM: pem)
        }
        let logger = self.logging.logger()
        let settings = configuration
        let directory = self.dataDir
        try await ComponentRun.untilSignalled {
            let member = try await StoreMember.open(dataDirectory: directory, logger: logger)
            do {
                try await APIServer(configuration: settings, store: member, logger: logger).run()
            } catch {
                await member.shutdown()
                throw error
            }
            await member.shutdown()
        }
    }
}
