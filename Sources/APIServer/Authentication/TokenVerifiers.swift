internal import KubernetesAPI

/// All kinds of bearer tokens that the server takes. Nothing is remembered between requests, so that a token that is
/// revoked is refused at once.
struct TokenVerifiers: Sendable {
    /// Longer ones are refused unread.
    private static let sizeBytesMax = 64 << 10

    var verifiers: [any TokenVerifier]
    /// Whom tokens for this server are meant for.
    let audiences: [String]

    func verify(_ token: String, audiences: [String]? = nil) async throws -> Authentication {
        guard !token.isEmpty, token.utf8.count <= Self.sizeBytesMax else { throw StatusError.unauthorized() }
        for verifier in self.verifiers {
            guard var found = try await verifier.verify(token, audiences: audiences ?? self.audiences) else { continue }
            if !found.user.groups.contains(User.authenticatedGroup) {
                found.user.groups.append(User.authenticatedGroup)
            }
            return found
        }
        throw StatusError.unauthorized()
    }
}
