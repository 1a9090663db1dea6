/// Decides whether a user may do something.
protocol Authorizer: Sendable {
    func decide(_ request: AuthorizationRequest) async throws -> AuthorizationDecision
}
