internal import Core
internal import Identity
internal import KubernetesAPI
internal import Transport

/// Tells who a request comes from: by what a proxy says, by its client certificate, or by a bearer token.
struct Authenticator: Sendable {
    let clock: any WallClock
    /// Nil: the server takes no client certificates.
    let certificates: ClientCertificateVerifier?
    /// Nil: no proxy is believed.
    let proxy: ProxyAuthenticator?
    let tokens: TokenVerifiers
    /// Where a request that shows nothing is anonymous rather than refused; nil: everywhere.
    let anonymousPaths: Set<String>?

    /// Throws when what the request shows is no good, or when it shows nothing where it must.
    func authenticate(_ request: APIRequest, peer: PeerIdentity) async throws -> User {
        if let proxy, let user = proxy.user(of: request, peer, now: self.clock.now()) { return user }
        if let certificate = peer.certificates.first { return try self.user(ofCertificate: certificate) }
        guard let header = request.headers.first("authorization") else { return try self.anonymous(request) }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw StatusError.unauthorized() }
        return try await self.tokens.verify(String(parts[1])).user
    }

    private func anonymous(_ request: APIRequest) throws -> User {
        guard self.anonymousPaths?.contains(request.info.path) ?? true else { throw StatusError.unauthorized() }
        return .anonymous
    }

    /// Every request asks again: the certificate may have lapsed since the connection was made.
    private func user(ofCertificate der: [UInt8]) throws -> User {
        guard let certificate = self.certificates?.verify(der: der, at: self.clock.now()),
            !certificate.commonName.isEmpty
        else { throw StatusError.unauthorized() }
        var user = User(name: certificate.commonName, groups: certificate.organizations)
        if !user.groups.contains(User.authenticatedGroup) { user.groups.append(User.authenticatedGroup) }
        return user
    }
}
