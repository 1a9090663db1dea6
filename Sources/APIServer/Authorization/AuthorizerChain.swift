internal import KubernetesAPI
internal import Wire

/// Asks one authorizer after the other until one allows or denies the request.
struct AuthorizerChain: Authorizer {
    var authorizers: [any Authorizer]

    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
        var reasons: [String] = []
        for authorizer in self.authorizers {
            let decision = try await authorizer.decide(request)
            guard decision.outcome == .noOpinion else { return decision }
            if !decision.reason.isEmpty { reasons.append(decision.reason) }
        }
        return .noOpinion(reasons.joined(separator: "\n"))
    }

    func rules(of user: User, namespace: String) async throws -> AuthorizationV1.SubjectRulesReviewStatus {
        var all = AuthorizationV1.SubjectRulesReviewStatus()
        var errors: [String] = []
        for authorizer in self.authorizers {
            let rules = try await authorizer.rules(of: user, namespace: namespace)
            all.resourceRules += rules.resourceRules
            all.nonResourceRules += rules.nonResourceRules
            all.incomplete = all.incomplete || rules.incomplete
            if !rules.evaluationError.isEmpty { errors.append(rules.evaluationError) }
        }
        all.evaluationError = errors.joined(separator: ", ")
        return all
    }
}
