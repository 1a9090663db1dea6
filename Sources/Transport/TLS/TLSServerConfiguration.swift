/// A server's certificate and what it asks of its clients'. Handed over again to `HTTPServer.reload(tls:)` when the
/// files behind it change.
package struct TLSServerConfiguration: Sendable {
    /// Whether clients must, may or need not show a certificate.
    package enum ClientCertificates: Hashable, Sendable {
        /// Not asked for.
        case none
        /// Asked for, and handed on without a look at who issued it: whoever reads it must verify that.
        case unverified
        /// Asked for; verified if shown.
        case optional
        /// No connection without one.
        case required
    }

    /// Certificate chain, PEM, leaf first.
    package var certificateChainPEM: String
    /// The leaf's private key, PEM.
    package var privateKeyPEM: String
    /// The authorities whose client certificates are accepted, PEM.
    package var clientCAPEM: String?
    /// What is asked of clients.
    package var clientCertificates: ClientCertificates
    /// Also accept TLS 1.2, for clients that know no better.
    package var allowsTLS12 = false

    /// A configuration.
    package init(
        certificateChainPEM: String,
        privateKeyPEM: String,
        clientCAPEM: String? = nil,
        clientCertificates: ClientCertificates = .none
    ) {
        self.certificateChainPEM = certificateChainPEM
        self.privateKeyPEM = privateKeyPEM
        self.clientCAPEM = clientCAPEM
        self.clientCertificates = clientCertificates
    }
}
