internal import Core
internal import Identity
internal import Transport

/// Certificates of one authority for a server on loopback and its clients, as files for the one and in memory for the
/// other.
struct StoreCertificates {
    /// What the server is told of them: etcd's flags.
    let serverArguments: [String]
    /// What clients show and whom they trust.
    let client: TLSClientConfiguration

    init(in directory: String) throws {
        let now = SystemWallClock().now()
        let authority = try CertificateAuthority(commonName: "martlet-bench", now: now)
        // etcd's own gateway shows the server's certificate to the server.
        let server = try authority.issue(
            CertificateProfile(
                commonName: "server",
                dnsNames: ["localhost"],
                ipAddresses: ["127.0.0.1"],
                usages: [.server, .client]
            ),
            now: now
        )
        let client = try authority.issue(CertificateProfile(commonName: "client", usages: [.client]), now: now)
        let (certificate, key) = ("\(directory)/server.crt", "\(directory)/server.key")
        let authorityPath = "\(directory)/ca.crt"
        try server.write(certificatePath: certificate, keyPath: key)
        try KeyFile.write(authority.certificatePEM, to: authorityPath, mode: 0o644)
        self.serverArguments = [
            "--cert-file", certificate, "--key-file", key, "--trusted-ca-file", authorityPath, "--client-cert-auth",
        ]
        self.client = TLSClientConfiguration(
            trust: .authorities(pem: authority.certificatePEM),
            certificateChainPEM: client.certificatePEM,
            privateKeyPEM: client.privateKeyPEM
        )
    }
}
