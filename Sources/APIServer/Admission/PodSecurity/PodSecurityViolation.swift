/// What a pod asks for and a level does not let it have.
struct PodSecurityViolation: Hashable, Sendable {
    var reason: String
    var detail: String

    /// All violations as errors and warnings show them.
    static func describe(_ violations: [PodSecurityViolation]) -> String {
        violations.map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }.joined(separator: ", ")
    }

    /// Only the reasons: what is told of many pods.
    static func reasons(_ violations: [PodSecurityViolation]) -> String {
        violations.map(\.reason).joined(separator: ", ")
    }
}
