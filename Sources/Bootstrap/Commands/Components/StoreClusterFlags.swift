internal import ArgumentParser
internal import Store
internal import Transport

/// etcd's flags for members and their peers. Without any of them the store is a sole member that listens to nobody.
struct StoreClusterFlags: ParsableArguments {
    @Option(help: "Where to listen to the other members, several separated by commas.")
    var listenPeerUrls: String?
    @Option(help: "Where the others reach this member; by default where it listens to them.")
    var initialAdvertisePeerUrls: String?
    @Option(help: "The members that set up the cluster: name=URL,name=URL.")
    var initialCluster: String?
    @Option(help: "new: set the cluster up; existing: join it.")
    var initialClusterState = "new"
    @Option(help: "Tells clusters apart that have the same addresses.")
    var initialClusterToken = "etcd-cluster"
    @Option(help: "Milliseconds between two signs of life of a leader.")
    var heartbeatInterval = 100
    @Option(help: "Milliseconds without a leader after which an election starts.")
    var electionTimeout = 1000
    @Option(help: "The certificate that peers see.") var peerCertFile: String?
    @Option(help: "The key of that certificate.") var peerKeyFile: String?
    @Option(help: "The authority of peers.") var peerTrustedCaFile: String?
    @Flag(help: "Refuse peers without a certificate.") var peerClientCertAuth = false

    /// Whether there may be other members.
    private var isMeant: Bool { self.initialCluster != nil || self.listenPeerUrls != nil }

    private static let defaultURL = "http://localhost:2380"

    /// Where to listen to peers.
    func listeners() throws -> [ListenURL] {
        guard self.isMeant else { return [] }
        return try Self.list(self.listenPeerUrls ?? Self.defaultURL).map { try ListenURL($0) }
    }

    /// The certificate that peers see.
    func serverTLS(isNeeded: Bool) throws -> TLSServerConfiguration? {
        guard isNeeded else { return nil }
        return TLSServerConfiguration(
            certificateChainPEM: try RequiredFile.read(self.peerCertFile, flag: "--peer-cert-file"),
            privateKeyPEM: try RequiredFile.read(self.peerKeyFile, flag: "--peer-key-file"),
            clientCAPEM: try self.peerTrustedCaFile.map { try RequiredFile.read($0, flag: "--peer-trusted-ca-file") },
            clientCertificates: self.peerClientCertAuth ? .required : .optional
        )
    }

    /// The cluster; nil for a sole member.
    func configuration(name: String, clientURLs: [String]) throws -> ClusterConfiguration? {
        guard self.isMeant else { return nil }
        let listened = Self.list(self.listenPeerUrls ?? Self.defaultURL)
        let peerURLs = self.initialAdvertisePeerUrls.map(Self.list) ?? listened
        for url in peerURLs where PeerURL(url) == nil {
            throw BootstrapError(.badOption, "--initial-advertise-peer-urls: \(url) is no URL of scheme, host and port")
        }
        let members = try self.initialCluster.map(Self.members) ?? [.init(name: name, peerURLs: peerURLs)]
        var cluster = ClusterConfiguration(
            name: name,
            peerURLs: peerURLs,
            clientURLs: clientURLs,
            initialMembers: members
        )
        switch self.initialClusterState {
        case "new": cluster.isNew = true
        case "existing": cluster.isNew = false
        default:
            throw BootstrapError(.badOption, "--initial-cluster-state is \(self.initialClusterState): new or existing")
        }
        guard self.heartbeatInterval > 0, self.electionTimeout >= 5 * self.heartbeatInterval else {
            throw BootstrapError(
                .badOption,
                "--election-timeout[\(self.electionTimeout)ms] should be at least as 5 times as "
                    + "--heartbeat-interval[\(self.heartbeatInterval)ms]"
            )
        }
        cluster.token = self.initialClusterToken
        cluster.heartbeatInterval = .milliseconds(self.heartbeatInterval)
        cluster.electionTimeout = .milliseconds(self.electionTimeout)
        cluster.tls = try self.clientTLS(isNeeded: peerURLs.contains { $0.hasPrefix("https://") })
        return cluster
    }

    private func clientTLS(isNeeded: Bool) throws -> TLSClientConfiguration? {
        guard isNeeded else { return nil }
        let authority = try self.peerTrustedCaFile.map { try RequiredFile.read($0, flag: "--peer-trusted-ca-file") }
        return TLSClientConfiguration(
            trust: authority.map { .authorities(pem: $0) } ?? .system,
            certificateChainPEM: try RequiredFile.read(self.peerCertFile, flag: "--peer-cert-file"),
            privateKeyPEM: try RequiredFile.read(self.peerKeyFile, flag: "--peer-key-file")
        )
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map(String.init)
    }

    /// Reads `a=URL,a=URL,b=URL`.
    private static func members(_ text: String) throws -> [ClusterConfiguration.InitialMember] {
        do throws(StoreError) {
            return try ClusterConfiguration.initialMembers(in: text)
        } catch {
            throw BootstrapError(.badOption, "--initial-cluster: \(error.message)")
        }
    }
}
