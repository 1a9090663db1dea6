/// Lets everybody ask whether the server is well and which version it is, and all known users what it serves.
struct PublicPathAuthorizer: Authorizer {
    private static let open: Set<String> = ["/healthz", "/livez", "/readyz", "/version", "/version/"]
    private static let discovery = ["/api", "/apis", "/openapi"]

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        guard !request.isResourceRequest, request.verb == "get" || request.verb == "head" else { return .noOpinion }
        if Self.open.contains(request.path) { return .allowed() }
        guard !request.user.isAnonymous else { return .noOpinion }
        let isDiscovery = Self.discovery.contains { request.path == $0 || request.path.hasPrefix($0 + "/") }
        let isHealth = ["/healthz/", "/livez/", "/readyz/"].contains { request.path.hasPrefix($0) }
        return isDiscovery || isHealth ? .allowed() : .noOpinion
    }
}
