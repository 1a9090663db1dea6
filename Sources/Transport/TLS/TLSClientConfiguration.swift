/// Whom a client trusts and how it shows who it is.
package struct TLSClientConfiguration: Sendable {
    /// The authorities that may have issued the server's certificate.
    package enum Trust: Sendable {
        /// Those of the operating system.
        case system
        /// Exactly these, PEM.
        case authorities(pem: String)
        /// Anyone: the operator asked for it (`insecure-skip-tls-verify`).
        case anyone
    }

    /// Who may vouch for the server.
    package var trust: Trust
    /// The client's own certificate chain, PEM, leaf first.
    package var certificateChainPEM: String?
    /// The key of that certificate, PEM.
    package var privateKeyPEM: String?
    /// The name the server's certificate must bear, if it is not the endpoint's host.
    package var serverName: String?

    /// A configuration.
    package init(
        trust: Trust = .system,
        certificateChainPEM: String? = nil,
        privateKeyPEM: String? = nil,
        serverName: String? = nil
    ) {
        self.trust = trust
        self.certificateChainPEM = certificateChainPEM
        self.privateKeyPEM = privateKeyPEM
        self.serverName = serverName
    }
}
