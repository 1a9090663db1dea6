package import Core
internal import SwiftASN1
internal import X509

/// Tells whether a client's certificate was issued by one of some authorities and may be used now.
///
/// TLS proves that the client holds the certificate's key; who vouches for it is checked here, so that a stranger gets
/// an answer that says so instead of a broken connection, as Kubernetes' API server does.
package struct ClientCertificateVerifier: Sendable {
    private let authorities: [Certificate]
    private let vouched = VouchedCertificates()

    /// - Parameter authoritiesPEM: the certificates of the authorities that vouch for clients.
    package init(authoritiesPEM: String) throws(IdentityError) {
        do {
            self.authorities = try PEMDocument.parseMultiple(pemString: authoritiesPEM).map {
                try Certificate(pemDocument: $0)
            }
        } catch {
            throw IdentityError(.invalidCertificate, "read the authorities of clients", cause: error)
        }
    }

    /// What the certificate says of its holder; nil when nobody vouches for it, or not at this time, or not as a
    /// client's.
    package func verify(der: [UInt8], at now: Instant) -> PeerCertificate? {
        guard let peer = self.vouched.find(der: der) ?? self.vouchedFor(der: der) else { return nil }
        return peer.isValid(at: now) && peer.allowsClient ? peer : nil
    }

    /// What the certificate says, if one of the authorities signed it.
    private func vouchedFor(der: [UInt8]) -> PeerCertificate? {
        guard let certificate = try? Certificate(derEncoded: der), let peer = try? PeerCertificate(der: der) else {
            return nil
        }
        let isVouchedFor = self.authorities.contains { authority in
            authority.subject == certificate.issuer
                && authority.publicKey.isValidSignature(certificate.signature, for: certificate)
        }
        guard isVouchedFor else { return nil }
        self.vouched.remember(peer, der: der)
        return peer
    }
}
