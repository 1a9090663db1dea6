internal import ArgumentParser
internal import Identity
internal import Kubelet

/// `martlet kubelet`.
struct KubeletCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kubelet",
        abstract: "Run the kubelet alone, on any CRI runtime."
    )

    @OptionGroup var clientFlags: ClientFlags
    @Option(help: "The runtime's socket.") var containerRuntimeEndpoint = "unix:///run/martlet/runtime.sock"
    @Option(help: "The node's name; by default the machine's.") var hostnameOverride: String?
    @Option(help: "The node's address.") var nodeIp: String?
    @Option(help: "Where pods' volumes are kept.") var rootDir = "/var/lib/martlet/kubelet"
    @Option(help: "Where manifests of static pods are.") var podManifestPath: String?
    @Option(help: "What pods resolve names with.") var clusterDns = "10.96.0.10"
    @Option(help: "The cluster's domain.") var clusterDomain = "cluster.local"
    @Option(help: "The kubelet's port.") var port = 10250
    @Option(help: "The kubelet's certificate.") var tlsCertFile: String?
    @Option(help: "The certificate's key.") var tlsPrivateKeyFile: String?
    @Option(help: "The authority of the kubelet's clients.") var clientCaFile: String?
    @OptionGroup(title: "Eviction") var eviction: EvictionFlags
    @OptionGroup var logging: LoggingFlags

    func run() async throws {
        try HostRequirements.check()
        let logger = self.logging.logger()
        let socket = self.containerRuntimeEndpoint
        var configuration = Kubelet.Configuration(
            nodeName: self.hostnameOverride ?? NodeAddress.hostName(),
            nodeIPs: [self.nodeIp ?? NodeAddress.detect()],
            runtimeSocketPath: socket.hasPrefix("unix://") ? String(socket.dropFirst(7)) : socket
        )
        configuration.rootDirectory = self.rootDir
        configuration.podManifestPath = self.podManifestPath
        configuration.clusterDNS = self.clusterDns.split(separator: ",").map(String.init)
        configuration.clusterDomain = self.clusterDomain
        configuration.port = self.port
        try self.eviction.apply(to: &configuration)
        if self.tlsCertFile != nil {
            configuration.serverCertificatePEM = try RequiredFile.read(self.tlsCertFile, flag: "--tls-cert-file")
            configuration.serverPrivateKeyPEM = try RequiredFile.read(
                self.tlsPrivateKeyFile,
                flag: "--tls-private-key-file"
            )
            configuration.clientCAPEM = try RequiredFile.read(self.clientCaFile, flag: "--client-ca-file")
        }
        let kubelet = try Kubelet(
            configuration: configuration,
            client: try self.clientFlags.client("kubelet", logger),
            logger: logger
        )
        try await ComponentRun.untilSignalled { try await kubelet.run() }
    }
}
