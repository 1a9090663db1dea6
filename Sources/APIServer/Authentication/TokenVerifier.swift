/// Knows users by bearer tokens of one kind.
protocol TokenVerifier: Sendable {
    /// Who the token belongs to; nil when it is none of this verifier's.
    /// - Parameter audiences: whom the token must be meant for: one of these.
    /// - Throws: when the token is of this kind, and no good.
    func verify(_ token: String, audiences: [String]) async throws -> Authentication?
}
