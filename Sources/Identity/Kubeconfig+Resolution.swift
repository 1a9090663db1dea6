extension Kubeconfig {
    /// All that a client needs to connect: files read, names looked up.
    package struct Connection: Hashable, Sendable {
        /// The API server's URL.
        package var server: String
        /// The certificate authority to trust, as PEM text; nil for the system's own.
        package var certificateAuthorityPEM: String?
        /// The name to check the server's certificate for, where it differs from the URL's host.
        package var tlsServerName: String?
        /// Whether to trust any server.
        package var insecureSkipTLSVerify: Bool
        /// The client's certificate and key.
        package var clientKeyPair: KeyPair?
        /// The bearer token.
        package var token: String?
        /// The namespace to use when none is given.
        package var namespace: String
    }

    /// Looks up a context (the current one when nil) and reads the files that it names.
    ///
    /// Relative file names are taken from `directory`, the kubeconfig's own.
    package func connection(context name: String? = nil, directory: String = ".") throws(IdentityError) -> Connection {
        let contextName = name ?? self.currentContext
        guard let context = self.contexts[contextName] else {
            throw IdentityError(.invalidKubeconfig, "context \"\(contextName)\" does not exist")
        }
        guard let cluster = self.clusters[context.cluster] else {
            throw IdentityError(.invalidKubeconfig, "cluster \"\(context.cluster)\" does not exist")
        }
        guard let user = self.users[context.user] else {
            throw IdentityError(.invalidKubeconfig, "user \"\(context.user)\" does not exist")
        }
        let certificate = try Self.text(user.clientCertificatePEM, user.clientCertificatePath, directory)
        let key = try Self.text(user.clientKeyPEM, user.clientKeyPath, directory)
        var pair: KeyPair?
        if let certificate, let key {
            pair = KeyPair(certificatePEM: certificate, privateKeyPEM: key)
        } else if certificate != nil || key != nil {
            throw IdentityError(.invalidKubeconfig, "user \"\(context.user)\" has a certificate or a key, but not both")
        }
        return Connection(
            server: cluster.server,
            certificateAuthorityPEM: try Self.text(
                cluster.certificateAuthorityPEM,
                cluster.certificateAuthorityPath,
                directory
            ),
            tlsServerName: cluster.tlsServerName,
            insecureSkipTLSVerify: cluster.insecureSkipTLSVerify,
            clientKeyPair: pair,
            token: try Self.text(user.token, user.tokenPath, directory).map(Self.trimmed),
            namespace: context.namespace ?? "default"
        )
    }

    private static func text(
        _ value: String?,
        _ path: String?,
        _ directory: String
    ) throws(IdentityError) -> String? {
        if let value { return value }
        guard let path else { return nil }
        let absolute = path.hasPrefix("/") ? path : "\(directory)/\(path)"
        guard let text = try KeyFile.read(absolute) else {
            throw IdentityError(.file, "read \(absolute): no such file")
        }
        return text
    }

    private static func trimmed(_ token: String) -> String {
        String(token.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
