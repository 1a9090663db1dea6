/// What a certificate shall say: its subject, its names, what it may be used for and how long it is valid.
package struct CertificateProfile: Hashable, Sendable {
    /// A use that a certificate is limited to (RFC 5280 §4.2.1.12).
    package enum Usage: String, Hashable, Sendable, CaseIterable {
        case server
        case client
    }

    /// The subject's common name: Kubernetes takes it as the user's name.
    package var commonName: String
    /// The subject's organizations: Kubernetes takes them as the user's groups.
    package var organizations: [String]
    /// DNS names that a server certificate is valid for.
    package var dnsNames: [String]
    /// IP addresses (v4 or v6, as text) that a server certificate is valid for.
    package var ipAddresses: [String]
    /// The uses the certificate is limited to.
    package var usages: Set<Usage>
    /// How long the certificate is valid, counted from the moment of issue.
    package var validity: Duration
    /// How far before the moment of issue the certificate becomes valid, so that a peer's late clock accepts it.
    package var backdate: Duration

    /// Describes a certificate.
    package init(
        commonName: String,
        organizations: [String] = [],
        dnsNames: [String] = [],
        ipAddresses: [String] = [],
        usages: Set<Usage>,
        validity: Duration = .seconds(365 * 86_400),
        backdate: Duration = .seconds(300)
    ) {
        self.commonName = commonName
        self.organizations = organizations
        self.dnsNames = dnsNames
        self.ipAddresses = ipAddresses
        self.usages = usages
        self.validity = validity
        self.backdate = backdate
    }
}
