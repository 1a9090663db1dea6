internal import Foundation
internal import Yams

/// A kubeconfig file: clusters, users, and the contexts that pair them. Reads and writes what kubectl does.
package struct Kubeconfig: Hashable, Sendable {
    /// How to reach a cluster and whom to trust there.
    package struct Cluster: Hashable, Sendable {
        /// The API server's URL.
        package var server: String
        /// The certificate authority, as PEM text.
        package var certificateAuthorityPEM: String?
        /// A file with the certificate authority; `certificateAuthorityPEM` goes first.
        package var certificateAuthorityPath: String?
        /// The name to check the server's certificate for, where it differs from the URL's host.
        package var tlsServerName: String?
        /// Whether to trust any server.
        package var insecureSkipTLSVerify = false

        /// Describes a cluster.
        package init(server: String, certificateAuthorityPEM: String? = nil) {
            self.server = server
            self.certificateAuthorityPEM = certificateAuthorityPEM
        }
    }

    /// How to prove who one is.
    package struct User: Hashable, Sendable {
        /// The client certificate, as PEM text.
        package var clientCertificatePEM: String?
        /// The client certificate's key, as PEM text.
        package var clientKeyPEM: String?
        /// A file with the client certificate.
        package var clientCertificatePath: String?
        /// A file with the client certificate's key.
        package var clientKeyPath: String?
        /// A bearer token.
        package var token: String?
        /// A file with a bearer token, read anew as it changes.
        package var tokenPath: String?

        /// Describes a user.
        package init(clientCertificatePEM: String? = nil, clientKeyPEM: String? = nil, token: String? = nil) {
            self.clientCertificatePEM = clientCertificatePEM
            self.clientKeyPEM = clientKeyPEM
            self.token = token
        }
    }

    /// A user at a cluster, with the namespace to use when none is given.
    package struct Context: Hashable, Sendable {
        /// The cluster's name in this file.
        package var cluster: String
        /// The user's name in this file.
        package var user: String
        /// The namespace to use when none is given.
        package var namespace: String?

        /// Pairs a cluster with a user.
        package init(cluster: String, user: String, namespace: String? = nil) {
            self.cluster = cluster
            self.user = user
            self.namespace = namespace
        }
    }

    /// The clusters by name.
    package var clusters: [String: Cluster] = [:]
    /// The users by name.
    package var users: [String: User] = [:]
    /// The contexts by name.
    package var contexts: [String: Context] = [:]
    /// The name of the context in use; empty for none.
    package var currentContext = ""

    /// An empty file.
    package init() {}

    /// One cluster, one user, and the context `user@cluster` in use: what `martlet up` writes.
    package init(clusterName: String, cluster: Cluster, userName: String, user: User) {
        let name = "\(userName)@\(clusterName)"
        self.clusters = [clusterName: cluster]
        self.users = [userName: user]
        self.contexts = [name: Context(cluster: clusterName, user: userName)]
        self.currentContext = name
    }

    /// Reads YAML (or JSON). Fields that this type does not know are passed over, as kubectl's own older versions do.
    package init(yaml: String) throws(IdentityError) {
        do {
            let file = try YAMLDecoder().decode(KubeconfigFile.self, from: yaml)
            try self.init(file)
        } catch let error as IdentityError {
            throw error
        } catch {
            throw IdentityError(.invalidKubeconfig, "read a kubeconfig", cause: error)
        }
    }

    /// Reads the file at `path`.
    package init(path: String) throws(IdentityError) {
        guard let text = try KeyFile.read(path) else {
            throw IdentityError(.file, "read the kubeconfig \(path): no such file")
        }
        try self.init(yaml: text)
    }

    /// The YAML text, with names in order, so that the same value always gives the same text.
    package func yaml() throws(IdentityError) -> String {
        do {
            let encoder = YAMLEncoder()
            encoder.options.sortKeys = true
            return try encoder.encode(KubeconfigFile(self))
        } catch {
            throw IdentityError(.invalidKubeconfig, "write a kubeconfig", cause: error)
        }
    }

    /// Writes the file at `path`, readable by its owner only.
    package func write(to path: String) throws(IdentityError) {
        try KeyFile.write(self.yaml(), to: path, mode: 0o600)
    }
}
