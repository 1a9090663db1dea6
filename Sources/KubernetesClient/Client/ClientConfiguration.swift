package import Identity
package import Transport

/// Where an API server is, whom to trust there, and who one is.
package struct ClientConfiguration: Sendable {
    /// Where the server listens.
    package var endpoint: HTTPEndpoint
    /// Nil for plaintext.
    package var tls: TLSClientConfiguration?
    /// A bearer token.
    package var token: String?
    /// What stands before `/api`, for servers behind another; empty or beginning with a slash.
    package var pathPrefix = ""
    /// Who the requests come from, in logs and managed fields.
    package var userAgent: String
    /// The namespace to use when none is given.
    package var namespace = "default"

    /// Describes a connection.
    package init(endpoint: HTTPEndpoint, tls: TLSClientConfiguration?, token: String? = nil, userAgent: String) {
        self.endpoint = endpoint
        self.tls = tls
        self.token = token
        self.userAgent = userAgent
    }

    /// What a kubeconfig's context says.
    package init(_ connection: Kubeconfig.Connection, userAgent: String) throws(ClientError) {
        let server = try ServerURL(connection.server)
        var tls: TLSClientConfiguration?
        if server.isSecure {
            let trust: TLSClientConfiguration.Trust
            if connection.insecureSkipTLSVerify {
                trust = .anyone
            } else {
                trust = connection.certificateAuthorityPEM.map { .authorities(pem: $0) } ?? .system
            }
            tls = TLSClientConfiguration(
                trust: trust,
                certificateChainPEM: connection.clientKeyPair?.certificatePEM,
                privateKeyPEM: connection.clientKeyPair?.privateKeyPEM,
                serverName: connection.tlsServerName
            )
        }
        self.init(
            endpoint: .tcp(host: server.host, port: server.port),
            tls: tls,
            token: connection.token,
            userAgent: userAgent
        )
        self.pathPrefix = server.path
        self.namespace = connection.namespace
    }
}
