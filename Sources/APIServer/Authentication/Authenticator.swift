internal import Core
internal import Identity
internal import KubernetesAPI
internal import Transport

/// Tells who a request comes from: by its client certificate, or by a bearer token.
struct Authenticator: Sendable {
    let clock: any WallClock
    /// Nil: the server takes no client certificates.
    let certificates: ClientCertificateVerifier?
    /// Nil: the server takes no service account tokens.
    let tokens: TokenAuthenticator?

    /// Anonymous when the request shows nothing; throws when what it shows is no good.
    func authenticate(_ request: APIRequest, peer: PeerIdentity) async throws -> User {
        if let certificate = peer.certificates.first { return try self.user(ofCertificate: certificate) }
        guard let header = request.headers.first("authorization") else { return .anonymous }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", let tokens = self.tokens else {
            throw StatusError.unauthorized()
        }
        return try await tokens.user(of: String(parts[1]))
    }

    /// Every request asks again: the certificate may have lapsed since the connection was made.
    private func user(ofCertificate der: [UInt8]) throws -> User {
        guard let certificate = self.certificates?.verify(der: der, at: self.clock.now()),
            !certificate.commonName.isEmpty
        else { throw StatusError.unauthorized() }
        return User(name: certificate.commonName, groups: certificate.organizations + [User.authenticatedGroup])
    }
}
