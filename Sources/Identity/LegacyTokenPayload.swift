internal import JWTKit

/// The claims of a secret's token as they stand in it: names are Kubernetes' own.
struct LegacyTokenPayload: JWTPayload {
    static let issuer = "kubernetes/serviceaccount"

    private enum CodingKeys: String, CodingKey {
        case iss, sub
        case namespace = "kubernetes.io/serviceaccount/namespace"
        case secret = "kubernetes.io/serviceaccount/secret.name"
        case name = "kubernetes.io/serviceaccount/service-account.name"
        case uid = "kubernetes.io/serviceaccount/service-account.uid"
    }

    var iss: String
    var sub: String
    var namespace: String
    var secret: String
    var name: String
    var uid: String

    init(_ claims: LegacyTokenClaims) {
        self.iss = Self.issuer
        self.sub = claims.username
        self.namespace = claims.namespace
        self.secret = claims.secretName
        self.name = claims.serviceAccount.name
        self.uid = claims.serviceAccount.uid
    }

    /// Nothing: the signature is the library's part, and the token has no time.
    func verify(using algorithm: some JWTAlgorithm) async throws {}

    var claims: LegacyTokenClaims {
        LegacyTokenClaims(
            namespace: self.namespace,
            serviceAccount: .init(name: self.name, uid: self.uid),
            secretName: self.secret
        )
    }
}
