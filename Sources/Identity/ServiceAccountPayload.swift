internal import Core
internal import Foundation
internal import JWTKit

/// The claims as they stand in the token: names and nesting are Kubernetes' own.
struct ServiceAccountPayload: JWTPayload {
    struct Binding: Codable {
        var namespace: String
        var serviceaccount: ServiceAccountClaims.Reference
        var pod: ServiceAccountClaims.Reference?
        var node: ServiceAccountClaims.Reference?
        var secret: ServiceAccountClaims.Reference?
    }

    private enum CodingKeys: String, CodingKey {
        case aud, exp, iat, iss, jti, nbf, sub
        case kubernetes = "kubernetes.io"
    }

    var aud: [String]
    var exp: Int64
    var iat: Int64
    var iss: String
    var jti: String
    var nbf: Int64
    var sub: String
    var kubernetes: Binding

    init(_ claims: ServiceAccountClaims) {
        self.aud = claims.audiences
        self.exp = claims.expiresAt.nanosecondsSinceEpoch / 1_000_000_000
        self.iat = claims.issuedAt.nanosecondsSinceEpoch / 1_000_000_000
        self.iss = claims.issuer
        self.jti = claims.tokenID
        self.nbf = self.iat
        self.sub = claims.username
        self.kubernetes = Binding(
            namespace: claims.namespace,
            serviceaccount: claims.serviceAccount,
            pod: claims.pod,
            node: claims.node,
            secret: claims.secret
        )
    }

    /// Nothing: the signature is the library's part, time and audience are checked against arguments in `verify`.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    var claims: ServiceAccountClaims {
        ServiceAccountClaims(
            issuer: self.iss,
            audiences: self.aud,
            namespace: self.kubernetes.namespace,
            serviceAccount: self.kubernetes.serviceaccount,
            pod: self.kubernetes.pod,
            node: self.kubernetes.node,
            secret: self.kubernetes.secret,
            tokenID: self.jti,
            issuedAt: Instant(secondsOf: Date(timeIntervalSince1970: Double(self.iat))),
            expiresAt: Instant(secondsOf: Date(timeIntervalSince1970: Double(self.exp)))
        )
    }
}
