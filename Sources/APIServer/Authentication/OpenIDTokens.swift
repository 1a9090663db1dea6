internal import Core
internal import Identity
internal import KubernetesAPI
internal import Synchronization

/// Knows users by the tokens of an identity provider, whose keys are fetched when they are first needed, and again when
/// a token is signed by one that is not known.
final class OpenIDTokens: TokenVerifier {
    private struct Cache {
        var keys: OpenIDKeys?
        var fetchedAt: Instant?
    }

    private static let timeout = Duration.seconds(10)
    /// Tokens with made-up keys must not make the server ask the provider all the time.
    private static let pause = Duration.seconds(1)
    /// Keys that the provider has taken back are forgotten after so long.
    private static let keysAgeMax = Duration.seconds(3600)

    private let issuer: OpenIDIssuer
    private let servers: RemoteServers
    private let clock: any WallClock
    private let cache = Mutex(Cache())

    init(_ issuer: OpenIDIssuer, _ servers: RemoteServers, _ clock: any WallClock) {
        self.issuer = issuer
        self.servers = servers
        self.clock = clock
    }

    func verify(_ token: String, audiences: [String]) async throws -> Authentication? {
        guard let claims = TokenText.claims(of: token), claims["iss"]?.string == self.issuer.url else { return nil }
        let now = self.clock.now()
        guard self.isMeantForUs(claims), self.isCurrent(claims, now), let user = self.user(claims) else {
            throw StatusError.unauthorized()
        }
        let known = self.cache.withLock { $0 }
        if let keys = known.keys, let at = known.fetchedAt, now < at + Self.keysAgeMax, await keys.hasSigned(token) {
            return Authentication(user: user, audiences: audiences)
        }
        if let at = known.fetchedAt, now < at + Self.pause { throw StatusError.unauthorized() }
        self.cache.withLock { $0.fetchedAt = now }
        guard let keys = try? await self.fetch() else { throw StatusError.unauthorized() }
        self.cache.withLock { $0.keys = keys }
        guard await keys.hasSigned(token) else { throw StatusError.unauthorized() }
        return Authentication(user: user, audiences: audiences)
    }

    private func isMeantForUs(_ claims: JSONValue) -> Bool {
        let meant = claims["aud"]?.string.map { [$0] } ?? claims["aud"]?.array?.compactMap(\.string) ?? []
        guard meant.contains(where: self.issuer.audiences.contains) else { return false }
        return self.issuer.requiredClaims.allSatisfy { claims[$0.key]?.string == $0.value }
    }

    private func isCurrent(_ claims: JSONValue, _ now: Instant) -> Bool {
        guard let end = Self.seconds(claims["exp"]), now.secondsSinceEpoch < end else { return false }
        return Self.seconds(claims["nbf"]).map { $0 <= now.secondsSinceEpoch } ?? true
    }

    private static func seconds(_ value: JSONValue?) -> Int64? {
        switch value {
        case .integer(let seconds): seconds
        case .double(let seconds): Int64(exactly: seconds.rounded(.down))
        default: nil
        }
    }

    private func user(_ claims: JSONValue) -> User? {
        guard let name = claims[self.issuer.usernameClaim]?.string, !name.isEmpty else { return nil }
        // A mail address counts once the provider has verified it.
        if self.issuer.usernameClaim == "email", let verified = claims["email_verified"], verified != true {
            return nil
        }
        var groups: [String] = []
        if let claim = self.issuer.groupsClaim, let value = claims[claim] {
            groups = value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
        }
        var user = User(
            name: self.issuer.usernamePrefix + name,
            groups: groups.map { self.issuer.groupsPrefix + $0 }
        )
        if let id = claims["jti"]?.string { user.extra["authentication.kubernetes.io/credential-id"] = ["JTI=\(id)"] }
        return user
    }

    private func fetch() async throws -> OpenIDKeys {
        let base = self.issuer.url.hasSuffix("/") ? String(self.issuer.url.dropLast()) : self.issuer.url
        let document = try await self.get(self.issuer.discoveryURL ?? base + "/.well-known/openid-configuration")
        guard document["issuer"]?.string == self.issuer.url, let place = document["jwks_uri"]?.string else {
            throw StatusError.internalError("the discovery document of \(self.issuer.url) is of another issuer")
        }
        return try await OpenIDKeys(json: Self.withAlgorithms(try await self.get(place)))
    }

    private func get(_ url: String) async throws -> JSONValue {
        let peer = RemoteServers.Peer(url: try RemoteURL(url), authorityPEM: self.issuer.authorityPEM)
        let answer = try await self.servers.send("GET", peer, timeout: Self.timeout)
        guard answer.status == 200 else { throw StatusError.internalError("\(url) answered \(answer.status)") }
        return try JSONParser.parse(answer.bytes)
    }

    /// Providers may leave a key's algorithm out (RFC 7517 §4.4); then it is the usual one of the key's type.
    private static func withAlgorithms(_ set: JSONValue) -> String {
        let keys = (set["keys"]?.array ?? []).compactMap { key -> JSONValue? in
            guard case .object(var object) = key, key["use"]?.string ?? "sig" == "sig" else { return nil }
            if key["alg"] == nil {
                let curves = ["P-256": "ES256", "P-384": "ES384", "P-521": "ES512"]
                let usual = key["kty"]?.string == "RSA" ? "RS256" : curves[key["crv"]?.string ?? ""]
                guard let usual else { return nil }
                object["alg"] = .string(usual)
            }
            return .object(object)
        }
        return JSONValue.object(["keys": .array(keys)]).text
    }
}
