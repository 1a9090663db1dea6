internal import KubernetesAPI

/// Tells whether a webhook is to be asked about a write, and in which version it is to see the object.
struct WebhookMatcher: Sendable {
    let matcher: AdmissionMatcher
    let authorizer: any Authorizer
    private let programs = ProgramCache()

    init(matcher: AdmissionMatcher, authorizer: any Authorizer) {
        self.matcher = matcher
        self.authorizer = authorizer
    }

    /// The resource as the hook's rules name it; nil when the hook does not want to hear of the write.
    /// - Throws: the refusal of a write of which the hook's conditions cannot be told.
    func match(_ hook: WebhookHook, _ attributes: AdmissionAttributes) async throws -> ResourceDefinition? {
        guard let definition = try await self.matcher.match(hook.criteria, attributes) else { return nil }
        guard !hook.conditions.isEmpty else { return definition }
        let conditions = MatchConditions(
            conditions: hook.conditions,
            hasParams: false,
            ignoresFailures: hook.ignoresFailures,
            programs: self.programs
        )
        let checks = AuthorizationChecks(self.authorizer)
        let input = ExpressionInput(attributes, as: definition, namespace: nil, checks: checks)
        switch try await conditions.evaluate(input) {
        case .matches: return definition
        case .doesNotMatch: return nil
        case .failed(let text): throw attributes.forbidden(text)
        }
    }
}
