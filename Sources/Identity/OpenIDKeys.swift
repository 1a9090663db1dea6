internal import JWTKit

/// The keys of an identity provider (RFC 7517), and what its tokens say.
package struct OpenIDKeys: Sendable {
    private struct AnyPayload: JWTPayload {
        func verify(using algorithm: some JWTAlgorithm) async throws {}
    }

    private let keys: JWTKeyCollection

    /// - Parameter json: the key set as the provider serves it; each key names its algorithm.
    package init(json: String) async throws(IdentityError) {
        self.keys = JWTKeyCollection()
        do {
            try await self.keys.add(jwksJSON: json)
        } catch {
            throw IdentityError(.invalidKey, "read the keys of an identity provider", cause: error)
        }
    }

    /// Whether one of the keys has signed the token. Times, issuer and audience are for the caller to check.
    package func hasSigned(_ token: String) async -> Bool {
        (try? await self.keys.verify(token, as: AnyPayload.self)) != nil
    }
}
