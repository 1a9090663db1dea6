import Core
import Foundation
import Identity
import Testing

@Suite struct ClientCertificateVerifierTests {
    private static let now = Instant(nanosecondsSinceEpoch: 1_800_000_000_000_000_000)

    @Test func believesOnlyItsAuthoritiesAndOnlyInTime() throws {
        let own = try CertificateAuthority(commonName: "own", now: Self.now, validity: .seconds(100_000))
        let foreign = try CertificateAuthority(commonName: "own", now: Self.now, validity: .seconds(100_000))
        let verifier = try ClientCertificateVerifier(authoritiesPEM: own.certificatePEM)
        #expect(verifier.verify(der: try Self.client(of: own), at: Self.now)?.commonName == "jane")
        #expect(verifier.verify(der: try Self.client(of: foreign), at: Self.now) == nil)
        #expect(verifier.verify(der: try Self.client(of: own), at: Self.now + .seconds(5000)) == nil)
        #expect(verifier.verify(der: [1, 2, 3], at: Self.now) == nil)
    }

    @Test func whatWasBelievedIsStillHeldAgainstTheTime() throws {
        let authority = try CertificateAuthority(commonName: "own", now: Self.now, validity: .seconds(100_000))
        let verifier = try ClientCertificateVerifier(authoritiesPEM: authority.certificatePEM)
        var der = try Self.client(of: authority)
        for _ in 0..<2 { #expect(verifier.verify(der: der, at: Self.now)?.commonName == "jane") }
        #expect(verifier.verify(der: der, at: Self.now + .seconds(3601)) == nil)
        #expect(verifier.verify(der: der, at: Self.now + .seconds(-7200)) == nil)
        // The last byte belongs to the signature.
        der[der.count - 1] ^= 1
        #expect(verifier.verify(der: der, at: Self.now) == nil)
    }

    private static func client(of authority: CertificateAuthority) throws -> [UInt8] {
        let profile = CertificateProfile(commonName: "jane", usages: [.client], validity: .seconds(3600))
        let lines = try authority.issue(profile, now: Self.now).certificatePEM.split(separator: "\n")
        let base64 = lines.filter { !$0.hasPrefix("-----") }.joined()
        return [UInt8](try #require(Data(base64Encoded: base64)))
    }
}
