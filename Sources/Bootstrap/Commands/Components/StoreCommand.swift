internal import ArgumentParser
internal import Identity
internal import Store
internal import Transport

/// `martlet store`: an etcd.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Run the store alone: etcd v3 over gRPC."
    )

    @Option(help: "Where log and state are kept.") var dataDir: String
    @Option(help: "The member's name.") var name = "default"
    @Option(help: "Where to listen, several separated by commas.") var listenClientUrls = "http://127.0.0.1:2379"
    @Option(help: "The URLs to tell clients; by default those listened at.") var advertiseClientUrls: String?
    @Option(help: "The server's certificate.") var certFile: String?
    @Option(help: "The certificate's key.") var keyFile: String?
    @Option(help: "The authority of clients.") var trustedCaFile: String?
    @Flag(help: "Refuse clients without a certificate.") var clientCertAuth = false
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        let urls = self.listenClientUrls.split(separator: ",").map(String.init)
        let listen = try urls.map { try ListenURL($0) }
        var tls: TLSServerConfiguration?
        if listen.contains(where: \.isSecure) {
            tls = TLSServerConfiguration(
                certificateChainPEM: try RequiredFile.read(self.certFile, flag: "--cert-file"),
                privateKeyPEM: try RequiredFile.read(self.keyFile, flag: "--key-file"),
                clientCAPEM: try self.trustedCaFile.map { try RequiredFile.read($0, flag: "--trusted-ca-file") },
                clientCertificates: self.clientCertAuth ? .required : .optional
            )
        }
        var configuration = StoreServer.Configuration(listen: listen.map(\.endpoint), tls: tls)
        configuration.name = self.name
        configuration.advertisedURLs = self.advertiseClientUrls?.split(separator: ",").map(String.init) ?? urls
        let member = StoreMemberConfiguration(dataDirectory: self.dataDir)
        let logger = self.logging.logger()
        let settings = configuration
        try await ComponentRun.untilSignalled {
            try await StoreServer.run(settings, member: member, logger: logger)
        }
    }
}
