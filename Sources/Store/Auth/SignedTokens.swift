internal import JWTKit
internal import MVCC

/// Tokens that say themselves whose they are, signed by a key that the members share: JSON Web Tokens with etcd's
/// claims.
package struct SignedTokens: Sendable {
    /// How tokens are signed.
    package enum Method: String, Sendable, CaseIterable {
        case rs256 = "RS256"
        case rs384 = "RS384"
        case rs512 = "RS512"
        case ps256 = "PS256"
        case ps384 = "PS384"
        case ps512 = "PS512"
        case es256 = "ES256"
        case es384 = "ES384"
        case es512 = "ES512"
        case hs256 = "HS256"
        case hs384 = "HS384"
        case hs512 = "HS512"
        case edDSA = "EdDSA"

        /// Whether signing and verifying take the same key.
        package var isSymmetric: Bool { self == .hs256 || self == .hs384 || self == .hs512 }

        /// The keys it takes.
        var family: String {
            switch self {
            case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: "RSA key of 2048 bits or more"
            case .es256: "key on the curve P-256"
            case .es384: "key on the curve P-384"
            case .es512: "key on the curve P-521"
            case .edDSA: "Ed25519 key"
            case .hs256, .hs384, .hs512: "secret"
            }
        }

        var digest: DigestAlgorithm {
            switch self {
            case .rs256, .ps256, .es256, .hs256, .edDSA: .sha256
            case .rs384, .ps384, .es384, .hs384: .sha384
            case .rs512, .ps512, .es512, .hs512: .sha512
            }
        }
    }

    /// The content of a token, in etcd's names.
    private struct Claims: JWTPayload {
        var username: String
        var revision: UInt64
        var exp: Int64

        /// The time is compared with the clock of the store.
        func verify(using algorithm: some JWTAlgorithm) {}
    }

    private static let sizeBytesMax = 16_384

    private let keys = JWTKeyCollection()
    private let canSign: Bool
    private let timeToLive: Duration
    private let clock: any EpochClock

    /// Tokens by keys in PEM, or by a private key of any form if the method is symmetric. A certificate is as good as
    /// its public key. Without the private key tokens are only verified; with both keys these must be a pair.
    package init(
        _ method: Method,
        publicKey: String?,
        privateKey: String?,
        timeToLive: Duration,
        clock: any EpochClock = SystemEpochClock()
    ) async throws {
        self.canSign = privateKey != nil
        self.timeToLive = timeToLive
        self.clock = clock
        try await Self.add(method, publicKey: publicKey, privateKey: privateKey, to: self.keys)
    }

    /// Signs a token.
    func sign(_ stamp: AuthStamp) async throws -> String {
        guard self.canSign else {
            throw StoreError(.invalidRequest, "auth: token signing attempted with verify-only key")
        }
        let seconds = self.clock.secondsSinceEpoch() + self.timeToLive.components.seconds
        do {
            return try await self.keys.sign(Claims(username: stamp.user, revision: stamp.revision, exp: seconds))
        } catch {
            throw StoreError(.inputOutput, "a token can not be signed")
        }
    }

    /// Whose a token is, and for how long still; nil if it is none of ours or over.
    func verify(_ token: String) async -> (AuthStamp, Duration)? {
        guard token.utf8.count <= Self.sizeBytesMax else { return nil }
        do {
            let claims = try await self.keys.verify(token, as: Claims.self)
            let seconds = claims.exp - self.clock.secondsSinceEpoch()
            guard seconds > 0, !claims.username.isEmpty else { return nil }
            return (AuthStamp(user: claims.username, revision: claims.revision), .seconds(seconds))
        } catch {
            return nil
        }
    }
}
