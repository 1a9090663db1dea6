package import Core
internal import Crypto
internal import Foundation
internal import SwiftASN1
internal import X509

extension CertificateAuthority {
    /// Signs what a request asks for: its key, subject and names.
    /// - Parameters:
    ///   - usages: what the certificate may be used for.
    ///   - validity: how long it holds; never beyond the authority's own end.
    package func sign(
        _ request: CertificateRequest,
        usages: Set<CertificateProfile.Usage>,
        now: Instant,
        validity: Duration,
        backdate: Duration = .seconds(300)
    ) throws(IdentityError) -> String {
        do {
            let extended = usages.sorted { $0.rawValue < $1.rawValue }.map { usage -> ExtendedKeyUsage.Usage in
                usage == .server ? .serverAuth : .clientAuth
            }
            let identifier = SubjectKeyIdentifier(hash: self.issuer.publicKey)
            let names = try request.request.attributes.extensionRequest?.extensions.subjectAlternativeNames
            let extensions = try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true, keyEncipherment: true))
                try ExtendedKeyUsage(extended)
                AuthorityKeyIdentifier(keyIdentifier: identifier.keyIdentifier)
                if let names { names }
            }
            let certificate = try Certificate(
                version: .v3,
                serialNumber: Certificate.SerialNumber(),
                publicKey: request.request.publicKey,
                notValidBefore: (now - backdate).date,
                notValidAfter: min((now + validity).date, self.issuer.notValidAfter),
                issuer: self.issuer.subject,
                subject: request.request.subject,
                signatureAlgorithm: .ecdsaWithSHA256,
                extensions: extensions,
                issuerPrivateKey: self.signingKey
            )
            return try certificate.serializeAsPEM().pemString + "\n"
        } catch let error as IdentityError {
            throw error
        } catch {
            throw IdentityError(.invalidCertificate, "sign a certificate for \(request.commonName)", cause: error)
        }
    }
}
