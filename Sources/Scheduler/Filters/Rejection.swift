/// Why a node will not do.
struct Rejection: Hashable, Sendable {
    /// In Kubernetes' words.
    var reasons: [String]
    /// Nor would it if all its pods were gone.
    var isFinal: Bool

    init(_ reason: String, isFinal: Bool) {
        self.reasons = [reason]
        self.isFinal = isFinal
    }

    init(_ reasons: [String], isFinal: Bool) {
        self.reasons = reasons
        self.isFinal = isFinal
    }
}
