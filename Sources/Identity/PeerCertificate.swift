package import Core
internal import Foundation
internal import SwiftASN1
internal import X509

/// What a certificate says about its holder.
/// Whether it is to be believed (chain, signature, time) was for TLS to check.
package struct PeerCertificate: Hashable, Sendable {
    /// The subject's common name: the user's name. Empty when the subject has none.
    package let commonName: String
    /// The subject's organizations, in order: the user's groups.
    package let organizations: [String]
    /// The DNS names that the certificate is valid for.
    package let dnsNames: [String]
    /// The IP addresses that the certificate is valid for.
    package let ipAddresses: [String]
    /// The first moment of validity.
    package let notBefore: Instant
    /// The last moment of validity.
    package let notAfter: Instant
    /// Whether it may be used to prove a client.
    package let allowsClient: Bool
    /// Whether it may be used to prove a server.
    package let allowsServer: Bool

    /// Reads DER bytes, as TLS hands them over.
    package init(der: [UInt8]) throws(IdentityError) {
        do {
            try self.init(Certificate(derEncoded: der))
        } catch {
            throw IdentityError(.invalidCertificate, "read a certificate", cause: error)
        }
    }

    /// Reads PEM text; of several certificates the first (the holder's own).
    package init(pem: String) throws(IdentityError) {
        do {
            guard let document = try PEMDocument.parseMultiple(pemString: pem).first else {
                throw IdentityError(.invalidCertificate, "read a certificate: no PEM block")
            }
            try self.init(Certificate(pemDocument: document))
        } catch let error as IdentityError {
            throw error
        } catch {
            throw IdentityError(.invalidCertificate, "read a certificate", cause: error)
        }
    }

    /// Whether the certificate is within its validity at `now`.
    package func isValid(at now: Instant) -> Bool {
        self.notBefore <= now && now <= self.notAfter
    }

    private init(_ certificate: Certificate) throws {
        var commonName = ""
        var organizations: [String] = []
        for attribute in certificate.subject.flatMap({ $0 }) {
            if attribute.type == .RDNAttributeType.commonName {
                commonName = attribute.value.description
            } else if attribute.type == .RDNAttributeType.organizationName {
                organizations.append(attribute.value.description)
            }
        }
        self.commonName = commonName
        self.organizations = organizations
        var dnsNames: [String] = []
        var ipAddresses: [String] = []
        for name in try certificate.extensions.subjectAlternativeNames ?? SubjectAlternativeNames() {
            if case .dnsName(let text) = name { dnsNames.append(text) }
            if case .ipAddress(let octets) = name, let address = IPAddressBytes(bytes: Array(octets.bytes)) {
                ipAddresses.append(address.text)
            }
        }
        self.dnsNames = dnsNames
        self.ipAddresses = ipAddresses
        self.notBefore = Instant(secondsOf: certificate.notValidBefore)
        self.notAfter = Instant(secondsOf: certificate.notValidAfter)
        // Without the extension a certificate may be used for anything (RFC 5280 §4.2.1.12).
        let usages = try certificate.extensions.extendedKeyUsage
        self.allowsClient = usages.map { $0.contains(.clientAuth) || $0.contains(.any) } ?? true
        self.allowsServer = usages.map { $0.contains(.serverAuth) || $0.contains(.any) } ?? true
    }
}
