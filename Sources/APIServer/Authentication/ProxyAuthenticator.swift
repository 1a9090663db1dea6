internal import Core
internal import Identity
internal import Transport

/// Believes a proxy that shows the right certificate.
struct ProxyAuthenticator: Sendable {
    private let configuration: ProxyAuthentication
    private let authorities: ClientCertificateVerifier

    init(_ configuration: ProxyAuthentication) throws {
        self.configuration = configuration
        self.authorities = try ClientCertificateVerifier(authoritiesPEM: configuration.authorityPEM)
    }

    /// Nil when the peer is no such proxy, or names nobody.
    func user(of request: APIRequest, _ peer: PeerIdentity, now: Instant) -> User? {
        let headers = request.headers
        let configuration = self.configuration
        guard let name = configuration.usernameHeaders.lazy.compactMap({ headers.first($0.lowercased()) }).first,
            !name.isEmpty, let der = peer.certificates.first,
            let certificate = self.authorities.verify(der: der, at: now),
            configuration.allowedNames.isEmpty || configuration.allowedNames.contains(certificate.commonName)
        else { return nil }
        var user = User(name: name, groups: configuration.groupHeaders.flatMap { headers.all($0.lowercased()) })
        user.uid = configuration.uidHeaders.lazy.compactMap { headers.first($0.lowercased()) }.first ?? ""
        for prefix in configuration.extraHeaderPrefixes.map({ $0.lowercased() }) {
            for (name, value) in headers where name.hasPrefix(prefix) {
                let key = PercentEncoding.decode(name.dropFirst(prefix.count))
                user.extra[key, default: []].append(value)
            }
        }
        if !user.groups.contains(User.authenticatedGroup) { user.groups.append(User.authenticatedGroup) }
        return user
    }
}
