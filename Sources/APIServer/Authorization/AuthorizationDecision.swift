/// The answer of an authorizer.
struct AuthorizationDecision: Hashable, Sendable {
    enum Outcome: Sendable {
        case allowed
        /// Somebody else may allow it.
        case noOpinion
        /// Nobody else is asked.
        case denied
    }

    var outcome: Outcome
    /// For people: which rule allowed it, or why none did.
    var reason: String

    var isAllowed: Bool { self.outcome == .allowed }

    static func allowed(_ reason: String = "") -> AuthorizationDecision {
        AuthorizationDecision(outcome: .allowed, reason: reason)
    }

    static func denied(_ reason: String = "") -> AuthorizationDecision {
        AuthorizationDecision(outcome: .denied, reason: reason)
    }

    static func noOpinion(_ reason: String) -> AuthorizationDecision {
        AuthorizationDecision(outcome: .noOpinion, reason: reason)
    }

    /// No authorizer has an opinion, which is a refusal.
    static let noOpinion = AuthorizationDecision(outcome: .noOpinion, reason: "")
}
