/// Lets administrators do all, and the cluster's own components what they work with.
struct ComponentAuthorizer: Authorizer {
    private static let controllerManager = "system:kube-controller-manager"
    private static let aggregating: Set<String> = ["escalate", "get", "list", "patch", "update", "watch"]
    private static let components: Set<String> = [
        "system:kube-scheduler", "system:kube-controller-manager", "system:kube-proxy", "system:apiserver",
    ]
    /// What the cluster's DNS answers from.
    private static let named: Set<String> = ["endpoints", "endpointslices", "namespaces", "pods", "services"]

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        let user = request.user
        if user.groups.contains(User.mastersGroup) { return .allowed() }
        // Aggregated roles have the rules of others, whatever the controller itself may do.
        if user.name == Self.controllerManager, request.group == "rbac.authorization.k8s.io",
            request.resource == "clusterroles", Self.aggregating.contains(request.verb)
        {
            return .allowed()
        }
        // No component's certificate may become another user's, or an administrator's by way of a role.
        let isReading = ["get", "list", "watch"].contains(request.verb)
        if request.verb == "impersonate" || (request.group == "rbac.authorization.k8s.io" && !isReading) {
            return .noOpinion
        }
        if Self.components.contains(user.name) { return .allowed() }
        if user.name == "system:kube-dns", isReading,
            Self.named.contains(request.resource)
        {
            return .allowed()
        }
        return .noOpinion
    }
}
