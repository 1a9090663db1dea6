internal import KubernetesAPI
internal import Wire

/// Asks one authorizer after the other until one allows the request.
struct AuthorizerChain: Authorizer {
    var authorizers: [any Authorizer]

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        for authorizer in self.authorizers {
            let decision = try await authorizer.decide(request)
            if decision.isAllowed { return decision }
        }
        return .noOpinion
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        var all = AuthorizationV1.SubjectRulesReviewStatus()
        for authorizer in self.authorizers {
            let rules = try await authorizer.rules(of: user, namespace: namespace)
            all.resourceRules += rules.resourceRules
            all.nonResourceRules += rules.nonResourceRules
            all.incomplete = all.incomplete || rules.incomplete
        }
        return all
    }
}
