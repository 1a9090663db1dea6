/// Lets administrators do all, and the cluster's own components what they work with.
struct ComponentAuthorizer: Authorizer {
    private static let components: Set<String> = [
        "system:kube-scheduler", "system:kube-controller-manager", "system:kube-proxy", "system:kube-dns",
        "system:apiserver",
    ]

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        let user = request.user
        if user.groups.contains(User.mastersGroup) { return .allowed() }
        if Self.components.contains(user.name) { return .allowed() }
        if user.groups.contains("system:nodes"), user.name.hasPrefix("system:node:") { return .allowed() }
        return .noOpinion
    }
}
