internal import CEL

/// What a check in an expression came to.
struct AuthorizerDecisionValue: CELObject {
    let answer: AuthorizationChecks.Answer

    var typeName: String { "kubernetes.authorization.Decision" }

    func call(_ method: String, _ arguments: [CELValue]) throws(CELEvaluationError) -> CELValue {
        switch method {
        case "allowed": return .bool(self.answer.decision.isAllowed)
        case "reason": return .string(self.answer.decision.reason)
        case "errored": return .bool(self.answer.error != nil)
        case "error": return .string(self.answer.error ?? "")
        default: throw .noSuchOverload
        }
    }
}
