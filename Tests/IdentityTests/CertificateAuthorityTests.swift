import Core
import Identity
import Testing

struct CertificateAuthorityTests {
    private let now = Instant(nanosecondsSinceEpoch: 1_767_225_600 * 1_000_000_000)

    @Test func issuedCertificateSaysWhatTheProfileSays() throws {
        let authority = try CertificateAuthority(commonName: "martlet", now: self.now)
        let pair = try authority.issue(
            CertificateProfile(
                commonName: "kube-apiserver",
                organizations: ["system:masters", "system:nodes"],
                dnsNames: ["kubernetes", "kubernetes.default.svc"],
                ipAddresses: ["127.0.0.1", "10.96.0.1", "fd00::1"],
                usages: [.server, .client],
                validity: .seconds(3600)
            ),
            now: self.now
        )
        let certificate = try PeerCertificate(pem: pair.certificatePEM)
        #expect(certificate.commonName == "kube-apiserver")
        #expect(certificate.organizations == ["system:masters", "system:nodes"])
        #expect(certificate.dnsNames == ["kubernetes", "kubernetes.default.svc"])
        #expect(certificate.ipAddresses == ["127.0.0.1", "10.96.0.1", "fd00::1"])
        #expect(certificate.allowsServer && certificate.allowsClient)
        #expect(certificate.notBefore == self.now - .seconds(300))
        #expect(certificate.notAfter == self.now + .seconds(3600))
        #expect(certificate.isValid(at: self.now))
        #expect(!certificate.isValid(at: self.now + .seconds(3601)))
    }

    @Test func usagesLimitTheCertificate() throws {
        let authority = try CertificateAuthority(commonName: "martlet", now: self.now)
        let pair = try authority.issue(CertificateProfile(commonName: "admin", usages: [.client]), now: self.now)
        let certificate = try PeerCertificate(pem: pair.certificatePEM)
        #expect(certificate.allowsClient)
        #expect(!certificate.allowsServer)
    }

    @Test func authorityIsTheSameAfterLoading() throws {
        let made = try CertificateAuthority(commonName: "martlet", now: self.now)
        let loaded = try CertificateAuthority(certificatePEM: made.certificatePEM, privateKeyPEM: made.privateKeyPEM)
        let pair = try loaded.issue(CertificateProfile(commonName: "a", usages: [.client]), now: self.now)
        #expect(try PeerCertificate(pem: pair.certificatePEM).commonName == "a")
    }

    @Test func foreignKeyIsRefused() throws {
        let one = try CertificateAuthority(commonName: "one", now: self.now)
        let two = try CertificateAuthority(commonName: "two", now: self.now)
        let error = #expect(throws: IdentityError.self) {
            try CertificateAuthority(certificatePEM: one.certificatePEM, privateKeyPEM: two.privateKeyPEM)
        }
        #expect(error?.code == .invalidKey)
    }

    @Test(arguments: [0, 1, 4, 5, 4000])
    func brokenCertificateIsRefused(length: Int) {
        // A sequence that claims to be longer than it is, and sequences nested to the end.
        let claim: [UInt8] = [0x30, 0x84, 0xff, 0xff, 0xff, 0xff]
        #expect(throws: IdentityError.self) { try PeerCertificate(der: Array(claim.prefix(length))) }
        #expect(throws: IdentityError.self) { try PeerCertificate(der: Array(repeating: 0x30, count: length)) }
    }
}
