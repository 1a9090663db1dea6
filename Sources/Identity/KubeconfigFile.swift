internal import Foundation

/// A kubeconfig as it stands in the file: lists of named entries, certificates in base64.
struct KubeconfigFile: Codable {
    struct NamedCluster: Codable {
        var name: String
        var cluster: Cluster
    }

    struct Cluster: Codable {
        var server: String?
        var data: String?
        var path: String?
        var tlsServerName: String?
        var insecure: Bool?

        enum CodingKeys: String, CodingKey {
            case server
            case data = "certificate-authority-data"
            case path = "certificate-authority"
            case tlsServerName = "tls-server-name"
            case insecure = "insecure-skip-tls-verify"
        }
    }

    struct NamedUser: Codable {
        var name: String
        var user: User
    }

    struct User: Codable {
        var certificateData: String?
        var keyData: String?
        var certificatePath: String?
        var keyPath: String?
        var token: String?
        var tokenFile: String?

        enum CodingKeys: String, CodingKey {
            case certificateData = "client-certificate-data"
            case keyData = "client-key-data"
            case certificatePath = "client-certificate"
            case keyPath = "client-key"
            case token, tokenFile
        }
    }

    struct NamedContext: Codable {
        var name: String
        var context: Context
    }

    struct Context: Codable {
        var cluster: String?
        var user: String?
        var namespace: String?
    }

    var apiVersion: String?
    var kind: String?
    var clusters: [NamedCluster]?
    var users: [NamedUser]?
    var contexts: [NamedContext]?
    var currentContext: String?

    enum CodingKeys: String, CodingKey {
        case apiVersion, kind, clusters, users, contexts
        case currentContext = "current-context"
    }

    init(_ config: Kubeconfig) {
        self.apiVersion = "v1"
        self.kind = "Config"
        self.currentContext = config.currentContext
        self.clusters = config.clusters.sorted { $0.key < $1.key }.map { name, cluster in
            NamedCluster(
                name: name,
                cluster: Cluster(
                    server: cluster.server,
                    data: cluster.certificateAuthorityPEM.map(Self.base64),
                    path: cluster.certificateAuthorityPath,
                    tlsServerName: cluster.tlsServerName,
                    insecure: cluster.insecureSkipTLSVerify ? true : nil
                )
            )
        }
        self.users = config.users.sorted { $0.key < $1.key }.map { name, user in
            NamedUser(
                name: name,
                user: User(
                    certificateData: user.clientCertificatePEM.map(Self.base64),
                    keyData: user.clientKeyPEM.map(Self.base64),
                    certificatePath: user.clientCertificatePath,
                    keyPath: user.clientKeyPath,
                    token: user.token,
                    tokenFile: user.tokenPath
                )
            )
        }
        self.contexts = config.contexts.sorted { $0.key < $1.key }.map { name, context in
            NamedContext(
                name: name,
                context: Context(cluster: context.cluster, user: context.user, namespace: context.namespace)
            )
        }
    }

    private static func base64(_ text: String) -> String {
        Data(text.utf8).base64EncodedString()
    }

    /// The text that base64 `data` holds; `entry` names it in the error.
    static func decoded(_ data: String?, entry: String) throws(IdentityError) -> String? {
        guard let data, !data.isEmpty else { return nil }
        guard let bytes = Data(base64Encoded: data), let text = String(validating: bytes, as: UTF8.self) else {
            throw IdentityError(.invalidKubeconfig, "read a kubeconfig: \(entry) is not base64 of PEM text")
        }
        return text
    }
}

extension Kubeconfig {
    init(_ file: KubeconfigFile) throws(IdentityError) {
        self.init()
        self.currentContext = file.currentContext ?? ""
        for entry in file.clusters ?? [] {
            var cluster = Cluster(server: entry.cluster.server ?? "")
            cluster.certificateAuthorityPEM = try KubeconfigFile.decoded(
                entry.cluster.data,
                entry: "certificate-authority-data of cluster \(entry.name)"
            )
            cluster.certificateAuthorityPath = entry.cluster.path
            cluster.tlsServerName = entry.cluster.tlsServerName
            cluster.insecureSkipTLSVerify = entry.cluster.insecure ?? false
            self.clusters[entry.name] = cluster
        }
        for entry in file.users ?? [] {
            var user = User(token: entry.user.token)
            user.clientCertificatePEM = try KubeconfigFile.decoded(
                entry.user.certificateData,
                entry: "client-certificate-data of user \(entry.name)"
            )
            user.clientKeyPEM = try KubeconfigFile.decoded(
                entry.user.keyData,
                entry: "client-key-data of user \(entry.name)"
            )
            user.clientCertificatePath = entry.user.certificatePath
            user.clientKeyPath = entry.user.keyPath
            user.tokenPath = entry.user.tokenFile
            self.users[entry.name] = user
        }
        for entry in file.contexts ?? [] {
            self.contexts[entry.name] = Context(
                cluster: entry.context.cluster ?? "",
                user: entry.context.user ?? "",
                namespace: entry.context.namespace
            )
        }
    }
}
