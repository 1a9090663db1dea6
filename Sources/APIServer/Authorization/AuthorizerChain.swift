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
}
