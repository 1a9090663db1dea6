internal import KubernetesAPI
internal import Wire

/// Decides whether a user may do something.
protocol Authorizer: Sendable {
    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision

    /// Everything that a user may do in a namespace, as far as it can be listed.
    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus
}

extension Authorizer {
    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        AuthorizationV1.SubjectRulesReviewStatus()
    }
}
