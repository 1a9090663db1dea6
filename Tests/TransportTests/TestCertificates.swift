import Core
import Identity
import Transport

/// Authorities and certificates for servers and clients on loopback.
struct TestCertificates {
    let authority: CertificateAuthority

    init(_ name: String = "test") throws {
        self.authority = try CertificateAuthority(commonName: name, now: SystemWallClock().now())
    }

    func issue(_ name: String, _ usage: CertificateProfile.Usage, addresses: [String] = []) throws -> KeyPair {
        let profile = CertificateProfile(
            commonName: name,
            dnsNames: usage == .server ? ["localhost"] : [],
            ipAddresses: addresses,
            usages: [usage]
        )
        return try self.authority.issue(profile, now: SystemWallClock().now())
    }

    func server(
        _ clients: TLSServerConfiguration.ClientCertificates = .none,
        addresses: [String] = ["127.0.0.1"]
    ) throws -> TLSServerConfiguration {
        let pair = try self.issue("server", .server, addresses: addresses)
        return TLSServerConfiguration(
            certificateChainPEM: pair.certificatePEM,
            privateKeyPEM: pair.privateKeyPEM,
            clientCAPEM: self.authority.certificatePEM,
            clientCertificates: clients
        )
    }

    func client(_ name: String? = nil) throws -> TLSClientConfiguration {
        let pair = try name.map { try self.issue($0, .client) }
        return TLSClientConfiguration(
            trust: .authorities(pem: self.authority.certificatePEM),
            certificateChainPEM: pair?.certificatePEM,
            privateKeyPEM: pair?.privateKeyPEM
        )
    }
}
