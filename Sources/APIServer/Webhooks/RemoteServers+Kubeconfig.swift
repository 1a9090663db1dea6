internal import Identity

extension RemoteServers.Peer {
    /// The server of a kubeconfig, as the webhooks of authentication and authorization are told.
    init(kubeconfig yaml: String) throws {
        let connection = try Kubeconfig(yaml: yaml).connection()
        self.init(
            url: try RemoteURL(connection.server),
            authorityPEM: connection.certificateAuthorityPEM,
            serverName: connection.tlsServerName
        )
        self.clientCertificatePEM = connection.clientKeyPair?.certificatePEM
        self.clientKeyPEM = connection.clientKeyPair?.privateKeyPEM
        self.token = connection.token
        self.trustsAnyone = connection.insecureSkipTLSVerify
    }
}
