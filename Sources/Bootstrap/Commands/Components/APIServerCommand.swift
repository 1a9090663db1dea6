internal import APIServer
internal import ArgumentParser
internal import Identity
internal import Logging
internal import Store
internal import Transport

/// `martlet apiserver`: the API server on an etcd cluster, or on a store of its own.
struct APIServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apiserver",
        abstract: "Run the API server alone, on an etcd cluster or on a store of its own."
    )

    @Option(help: "Where the embedded store is kept; without --etcd-servers.") var dataDir: String?
    @Option(help: "The URLs of an etcd cluster, separated by commas.") var etcdServers: String?
    @Option(help: "The authority of the etcd cluster.") var etcdCafile: String?
    @Option(help: "What to show to the etcd cluster.") var etcdCertfile: String?
    @Option(help: "The key of what to show to the etcd cluster.") var etcdKeyfile: String?
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
    @OptionGroup var access: AccessFlags
    @OptionGroup var requests: RequestFlags
    @Option(help: "A file of kind EncryptionConfiguration: what the store keeps encrypted, and how.")
    var encryptionProviderConfig: String?
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
        configuration.encryptionProviderConfig = self.encryptionProviderConfig
        if let path = self.serviceAccountSigningKeyFile {
            let pem = try RequiredFile.read(path, flag: "--service-account-signing-key-file")
            configuration.serviceAccountKey = try await ServiceAccountKey(privateKeyPEM: pem)
        }
        try self.access.apply(to: &configuration)
        try self.requests.apply(to: &configuration)
        let logger = self.logging.logger()
        let settings = configuration
        try await ComponentRun.untilSignalled {
            try await self.withStore(logger) { store in
                try await APIServer(configuration: settings, store: store, logger: logger).run()
            }
        }
    }

    func validate() throws {
        if (self.dataDir == nil) == (self.etcdServers == nil) {
            throw ValidationError("one of --data-dir and --etcd-servers is needed")
        }
    }

    /// Opens the store, and closes it however `body` ends.
    private func withStore(_ logger: Logger, _ body: (any KeyValueStore) async throws -> Void) async throws {
        let store: any KeyValueStore
        let shutdown: @Sendable () async -> Void
        if let directory = self.dataDir {
            let member = try await StoreMember.open(dataDirectory: directory, logger: logger)
            (store, shutdown) = (member, { await member.shutdown() })
        } else {
            let etcd = try self.etcdStore(logger)
            (store, shutdown) = (etcd, { await etcd.shutdown() })
        }
        do {
            try await body(store)
        } catch {
            await shutdown()
            throw error
        }
        await shutdown()
    }

    private func etcdStore(_ logger: Logger) throws -> EtcdStore {
        let urls = try (self.etcdServers ?? "").split(separator: ",").map { try ListenURL(String($0)) }
        var tls: TLSClientConfiguration?
        if urls.contains(where: \.isSecure) {
            tls = TLSClientConfiguration(
                trust: .authorities(pem: try RequiredFile.read(self.etcdCafile, flag: "--etcd-cafile")),
                certificateChainPEM: try self.etcdCertfile.map { try RequiredFile.read($0, flag: "--etcd-certfile") },
                privateKeyPEM: try self.etcdKeyfile.map { try RequiredFile.read($0, flag: "--etcd-keyfile") }
            )
        }
        return try EtcdStore(endpoints: urls.map(\.endpoint), tls: tls, logger: logger)
    }
}
