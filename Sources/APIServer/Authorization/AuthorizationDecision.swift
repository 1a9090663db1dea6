/// The answer of an authorizer.
struct AuthorizationDecision: Hashable, Sendable {
    var isAllowed: Bool
    /// For people: which rule allowed it, or why none did.
    var reason: String

    static func allowed(_ reason: String = "") -> AuthorizationDecision {
        AuthorizationDecision(isAllowed: true, reason: reason)
    }

    /// No authorizer has an opinion, which is a refusal.
    static let noOpinion = AuthorizationDecision(isAllowed: false, reason: "")
}
