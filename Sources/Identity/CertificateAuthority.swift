package import Core
internal import Crypto
internal import Foundation
internal import SwiftASN1
internal import X509

/// Issues certificates (ECDSA P-256, SHA-256). A value: hold it where the key may be, pass `certificatePEM` elsewhere.
package struct CertificateAuthority: Sendable {
    /// The authority's own certificate: what peers trust.
    package let certificatePEM: String
    /// The authority's private key. Whoever has it can be anybody in the cluster.
    package let privateKeyPEM: String
    let issuer: Certificate
    let signingKey: Certificate.PrivateKey

    /// Makes a new authority with a new key, named `commonName`, valid from `backdate` before `now`.
    package init(
        commonName: String,
        now: Instant,
        validity: Duration = .seconds(10 * 365 * 86_400),
        backdate: Duration = .seconds(300)
    ) throws(IdentityError) {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        do {
            let name = try DistinguishedName { CommonName(commonName) }
            let extensions = try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(digitalSignature: true, keyCertSign: true, cRLSign: true))
                SubjectKeyIdentifier(hash: key.publicKey)
            }
            let certificate = try Certificate(
                version: .v3,
                serialNumber: Certificate.SerialNumber(),
                publicKey: key.publicKey,
                notValidBefore: (now - backdate).date,
                notValidAfter: (now + validity).date,
                issuer: name,
                subject: name,
                signatureAlgorithm: .ecdsaWithSHA256,
                extensions: extensions,
                issuerPrivateKey: key
            )
            self.issuer = certificate
            self.signingKey = key
            self.certificatePEM = try certificate.serializeAsPEM().pemString + "\n"
            self.privateKeyPEM = try key.serializeAsPEM().pemString + "\n"
        } catch {
            throw IdentityError(.invalidName, "create the certificate authority \(commonName)", cause: error)
        }
    }

    /// Loads an authority from PEM text, and checks that the key is the certificate's.
    package init(certificatePEM: String, privateKeyPEM: String) throws(IdentityError) {
        do {
            self.issuer = try Certificate(pemEncoded: certificatePEM)
        } catch {
            throw IdentityError(.invalidCertificate, "read the certificate authority's certificate", cause: error)
        }
        do {
            self.signingKey = try Certificate.PrivateKey(pemEncoded: privateKeyPEM)
        } catch {
            throw IdentityError(.invalidKey, "read the certificate authority's key", cause: error)
        }
        guard self.signingKey.publicKey == self.issuer.publicKey else {
            throw IdentityError(.invalidKey, "read the certificate authority: the key is not the certificate's")
        }
        self.certificatePEM = certificatePEM
        self.privateKeyPEM = privateKeyPEM
    }

    /// Makes a new key and issues a certificate for it.
    package func issue(_ profile: CertificateProfile, now: Instant) throws(IdentityError) -> KeyPair {
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        do {
            let certificate = try Certificate(
                version: .v3,
                serialNumber: Certificate.SerialNumber(),
                publicKey: key.publicKey,
                notValidBefore: (now - profile.backdate).date,
                notValidAfter: (now + profile.validity).date,
                issuer: self.issuer.subject,
                subject: try Self.subject(of: profile),
                signatureAlgorithm: .ecdsaWithSHA256,
                extensions: try self.extensions(for: profile),
                issuerPrivateKey: self.signingKey
            )
            return KeyPair(
                certificatePEM: try certificate.serializeAsPEM().pemString + "\n",
                privateKeyPEM: try key.serializeAsPEM().pemString + "\n"
            )
        } catch let error as IdentityError {
            throw error
        } catch {
            throw IdentityError(.invalidName, "issue a certificate for \(profile.commonName)", cause: error)
        }
    }

    /// Organizations come first, as in the certificates of other Kubernetes tools; each is a name of its own.
    private static func subject(of profile: CertificateProfile) throws -> DistinguishedName {
        try DistinguishedName {
            for organization in profile.organizations {
                OrganizationName(organization)
            }
            CommonName(profile.commonName)
        }
    }

    private func extensions(for profile: CertificateProfile) throws -> Certificate.Extensions {
        var names: [GeneralName] = profile.dnsNames.map { .dnsName($0) }
        for address in profile.ipAddresses {
            guard let bytes = IPAddressBytes(text: address)?.bytes else {
                throw IdentityError(.invalidName, "issue a certificate: \(address) is not an IP address")
            }
            names.append(.ipAddress(ASN1OctetString(contentBytes: bytes[...])))
        }
        // Sorted, so that the same profile always gives the same extension.
        let usages = profile.usages.sorted { $0.rawValue < $1.rawValue }.map(\.extendedKeyUsage)
        let identifier = SubjectKeyIdentifier(hash: self.issuer.publicKey)
        return try Certificate.Extensions {
            Critical(BasicConstraints.notCertificateAuthority)
            Critical(KeyUsage(digitalSignature: true))
            try ExtendedKeyUsage(usages)
            AuthorityKeyIdentifier(keyIdentifier: identifier.keyIdentifier)
            if !names.isEmpty {
                SubjectAlternativeNames(names)
            }
        }
    }
}

extension CertificateProfile.Usage {
    fileprivate var extendedKeyUsage: ExtendedKeyUsage.Usage {
        switch self {
        case .server: .serverAuth
        case .client: .clientAuth
        }
    }
}
