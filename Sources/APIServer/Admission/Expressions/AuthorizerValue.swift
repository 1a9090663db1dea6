internal import CEL
internal import KubernetesAPI

/// The variable `authorizer` (Kubernetes' CEL library "authz"), and what its methods lead to up to the check.
struct AuthorizerValue: CELObject {
    enum Stage: Equatable {
        case authorizer, path, group, resource
    }

    let checks: AuthorizationChecks
    var stage = Stage.authorizer
    /// What is asked, so far as it is known.
    var request: AuthorizationRequest
    /// What `authorizer.requestResource` asks about.
    var requestResource: AuthorizationRequest?

    /// What a check costs: two are as many as an expression may have.
    private static let checkCost: UInt64 = 350_000

    var typeName: String {
        switch self.stage {
        case .authorizer: "kubernetes.authorization.Authorizer"
        case .path: "kubernetes.authorization.PathCheck"
        case .group: "kubernetes.authorization.GroupCheck"
        case .resource: "kubernetes.authorization.ResourceCheck"
        }
    }

    func cost(of method: String, _ arguments: [CELValue]) -> UInt64 { method == "check" ? Self.checkCost : 1 }

    func field(_ name: String) throws(CELEvaluationError) -> CELValue? {
        guard name == "requestResource", let request = self.requestResource else { return nil }
        return .object(AuthorizerValue(checks: self.checks, stage: .resource, request: request))
    }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        var texts: [String] = []
        for argument in arguments {
            guard case .string(let text) = argument else { throw .noSuchOverload }
            texts.append(text)
        }
        guard let text = texts.first else { throw .noSuchOverload }
        if method == "check", self.stage == .path || self.stage == .resource { return try self.check(text) }
        var next = self
        switch (self.stage, method, texts.count) {
        case (.authorizer, "path", 1):
            guard text.contains(where: { !$0.isWhitespace }) else { throw .message("path must not be empty") }
            next.stage = .path
            next.request.isResourceRequest = false
            next.request.path = text
        case (.authorizer, "group", 1):
            next.stage = .group
            next.request.group = text
        case (.authorizer, "serviceAccount", 2): next.request.user = try Self.account(namespace: text, name: texts[1])
        case (.group, "resource", 1):
            guard text.contains(where: { !$0.isWhitespace }) else { throw .message("resource must not be empty") }
            next.stage = .resource
            next.request.resource = text
        case (.resource, "subresource", 1): next.request.subresource = text
        case (.resource, "namespace", 1): next.request.namespace = text
        case (.resource, "name", 1): next.request.name = text
        case (.resource, "fieldSelector", 1):
            for requirement in (try? FieldSelector.requirements(of: text)) ?? [] where requirement.isEqual {
                next.request.fields[requirement.field] = requirement.value
            }
        // No authorizer of this server looks at labels.
        case (.resource, "labelSelector", 1): break
        default: throw .noSuchOverload
        }
        return .object(next)
    }

    private static func account(namespace: String, name: String) throws(CELEvaluationError) -> User {
        guard NameRules.dnsSubdomain(name).isEmpty else { throw .message("Invalid service account name") }
        guard NameRules.dnsLabel(namespace).isEmpty else { throw .message("Invalid service account namespace") }
        return User(
            name: "system:serviceaccount:\(namespace):\(name)",
            groups: ["system:serviceaccounts", "system:serviceaccounts:\(namespace)", User.authenticatedGroup]
        )
    }

    private func check(_ verb: String) throws(CELEvaluationError) -> CELValue {
        var request = self.request
        request.verb = verb
        guard let answer = self.checks.answer(request) else { throw .suspended }
        return .object(AuthorizerDecisionValue(answer: answer))
    }
}
