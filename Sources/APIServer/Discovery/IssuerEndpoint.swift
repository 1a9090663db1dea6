internal import Identity
internal import KubernetesAPI

/// Tells others how to verify the tokens of service accounts (OpenID Connect Discovery).
struct IssuerEndpoint: Sendable {
    private static let keysPath = "/openid/v1/jwks"

    let key: ServiceAccountKey?
    let issuer: String

    func respond(_ request: APIRequest) -> APIResponse? {
        guard let key = self.key, request.method == "GET" || request.method == "HEAD" else { return nil }
        switch request.info.path {
        case "/.well-known/openid-configuration":
            let document: JSONValue = [
                "issuer": .string(self.issuer),
                "jwks_uri": .string(self.issuer + Self.keysPath),
                "response_types_supported": ["id_token"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["ES256"],
            ]
            return APIResponse(contentType: "application/json", bytes: document.encoded)
        case Self.keysPath:
            return APIResponse(contentType: "application/jwk-set+json", bytes: Array(key.jsonWebKeySet.utf8))
        default:
            return nil
        }
    }
}
