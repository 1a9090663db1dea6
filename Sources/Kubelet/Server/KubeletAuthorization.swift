internal import Core
internal import Identity
internal import Transport

/// Who may ask the kubelet's server: pods' logs and environment are not for everybody who has a certificate.
enum KubeletAuthorization {
    private static let names: Set<String> = ["kube-apiserver", "kube-apiserver-kubelet-client"]
    private static let groups: Set<String> = ["system:masters"]

    static func allows(_ peer: PeerIdentity, now: Instant) -> Bool {
        guard let der = peer.certificates.first, let certificate = try? PeerCertificate(der: der),
            certificate.isValid(at: now), certificate.allowsClient
        else { return false }
        return Self.names.contains(certificate.commonName)
            || !Self.groups.isDisjoint(with: certificate.organizations)
    }
}
