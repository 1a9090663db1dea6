package import Core
internal import Crypto
internal import Foundation
internal import JWTKit

/// The key (ECDSA P-256, ES256) that signs and verifies the tokens of service accounts.
package struct ServiceAccountKey: Sendable {
    /// Tokens longer than this are refused unread.
    package static let tokenSizeBytesMax = 16_384

    /// The private key (PKCS #8): whoever has it can be any service account.
    package let privateKeyPEM: String
    /// The public key, for those who only verify.
    package let publicKeyPEM: String
    /// The key's name in a token's header: the hash of the public key, as Kubernetes makes it.
    package let keyID: String
    private let publicKey: P256.Signing.PublicKey
    private let keys: JWTKeyCollection

    /// Makes a new key.
    package init() async throws(IdentityError) {
        try await self.init(P256.Signing.PrivateKey())
    }

    /// Loads a key from PEM text.
    package init(privateKeyPEM: String) async throws(IdentityError) {
        let key: P256.Signing.PrivateKey
        do {
            key = try P256.Signing.PrivateKey(pemRepresentation: privateKeyPEM)
        } catch {
            throw IdentityError(.invalidKey, "read the service account key", cause: error)
        }
        try await self.init(key)
    }

    private init(_ key: P256.Signing.PrivateKey) async throws(IdentityError) {
        self.publicKey = key.publicKey
        self.privateKeyPEM = key.pemRepresentation + "\n"
        self.publicKeyPEM = key.publicKey.pemRepresentation + "\n"
        self.keyID = Self.base64URL(SHA256.hash(data: key.publicKey.derRepresentation))
        self.keys = JWTKeyCollection()
        do {
            let signer = try ES256PrivateKey(backing: key)
            await self.keys.add(ecdsa: signer, kid: JWKIdentifier(string: self.keyID))
        } catch {
            throw IdentityError(.invalidKey, "use the service account key", cause: error)
        }
    }

    /// Signs a token that makes `claims`.
    package func sign(_ claims: ServiceAccountClaims) async throws(IdentityError) -> String {
        do {
            return try await self.keys.sign(ServiceAccountPayload(claims), kid: JWKIdentifier(string: self.keyID))
        } catch {
            throw IdentityError(.invalidToken, "sign a token for \(claims.username)", cause: error)
        }
    }

    /// Signs the token that a secret holds.
    package func sign(_ claims: LegacyTokenClaims) async throws(IdentityError) -> String {
        do {
            return try await self.keys.sign(LegacyTokenPayload(claims), kid: JWKIdentifier(string: self.keyID))
        } catch {
            throw IdentityError(.invalidToken, "sign a token for \(claims.username)", cause: error)
        }
    }

    /// Checks the signature of a token that a secret holds.
    package func verifyLegacy(_ token: String) async throws(IdentityError) -> LegacyTokenClaims {
        guard token.utf8.count <= Self.tokenSizeBytesMax,
            let payload = try? await self.keys.verify(token, as: LegacyTokenPayload.self),
            payload.iss == LegacyTokenPayload.issuer, payload.sub == payload.claims.username
        else { throw IdentityError(.invalidToken, "verify a token: malformed, or not signed by this cluster") }
        return payload.claims
    }

    /// Checks the signature, the time against `now`, the issuer, and that the token is meant for one of `audiences`.
    package func verify(
        _ token: String,
        issuer: String,
        audiences: [String],
        now: Instant
    ) async throws(IdentityError) -> ServiceAccountClaims {
        guard token.utf8.count <= Self.tokenSizeBytesMax else {
            throw IdentityError(.invalidToken, "verify a token: longer than \(Self.tokenSizeBytesMax) bytes")
        }
        let payload: ServiceAccountPayload
        do {
            payload = try await self.keys.verify(token, as: ServiceAccountPayload.self)
        } catch {
            // The cause is left out: it may quote the token.
            throw IdentityError(.invalidToken, "verify a token: malformed, or not signed by this cluster")
        }
        let claims = payload.claims
        guard claims.issuer == issuer, payload.sub == claims.username else {
            throw IdentityError(.invalidToken, "verify a token: issuer or subject is not of this cluster")
        }
        guard claims.expiresAt > now else {
            throw IdentityError(.expired, "verify a token: it has expired")
        }
        guard payload.nbf <= now.nanosecondsSinceEpoch / 1_000_000_000 else {
            throw IdentityError(.expired, "verify a token: it is not valid yet")
        }
        guard claims.audiences.contains(where: audiences.contains) else {
            throw IdentityError(.wrongAudience, "verify a token: it is meant for another audience")
        }
        return claims
    }

    /// The public key as a JSON web key set, as `/openid/v1/jwks` serves it.
    package var jsonWebKeySet: String {
        // The raw form of a P-256 public key is x and y, 32 bytes each.
        let point = self.publicKey.rawRepresentation
        let x = Self.base64URL(point.prefix(32))
        let y = Self.base64URL(point.suffix(32))
        return """
            {"keys":[{"use":"sig","kty":"EC","kid":"\(self.keyID)","crv":"P-256","alg":"ES256","x":"\(x)","y":"\(y)"}]}
            """
    }

    private static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
