internal import Crypto
internal import SwiftASN1
internal import X509

/// A certificate signing request (PKCS #10): who asks for which names, proven to hold the key.
package struct CertificateRequest: Sendable {
    /// The subject's common name.
    package let commonName: String
    /// The subject's organizations, in order.
    package let organizations: [String]
    /// The DNS names that are asked for.
    package let dnsNames: [String]
    /// The IP addresses that are asked for.
    package let ipAddresses: [String]
    /// Whether names of other forms (mail addresses, URIs) are asked for.
    package let hasOtherNames: Bool
    let request: CertificateSigningRequest

    /// Reads PEM text, and checks that the request is signed by its own key.
    package init(pem: String) throws(IdentityError) {
        do {
            let request = try CertificateSigningRequest(pemEncoded: pem)
            guard request.publicKey.isValidSignature(request.signature, for: request) else {
                throw IdentityError(.invalidCertificate, "read a signing request: its signature is not its key's")
            }
            var commonName = ""
            var organizations: [String] = []
            for attribute in request.subject.flatMap({ $0 }) {
                if attribute.type == .RDNAttributeType.commonName { commonName = attribute.value.description }
                if attribute.type == .RDNAttributeType.organizationName {
                    organizations.append(attribute.value.description)
                }
            }
            var dnsNames: [String] = []
            var ipAddresses: [String] = []
            var hasOtherNames = false
            let extensions = try request.attributes.extensionRequest?.extensions
            for name in try extensions?.subjectAlternativeNames ?? SubjectAlternativeNames() {
                switch name {
                case .dnsName(let text): dnsNames.append(text)
                case .ipAddress(let octets):
                    if let address = IPAddressBytes(bytes: Array(octets.bytes)) { ipAddresses.append(address.text) }
                default: hasOtherNames = true
                }
            }
            self.commonName = commonName
            self.organizations = organizations
            self.dnsNames = dnsNames
            self.ipAddresses = ipAddresses
            self.hasOtherNames = hasOtherNames
            self.request = request
        } catch let error as IdentityError {
            throw error
        } catch {
            throw IdentityError(.invalidCertificate, "read a signing request", cause: error)
        }
    }
}
