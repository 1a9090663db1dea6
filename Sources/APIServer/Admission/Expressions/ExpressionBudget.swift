internal import CEL

/// What the expressions of one policy, or of one set of conditions, may still spend together.
struct ExpressionBudget: Sendable {
    /// Nothing is left.
    struct Spent: Error {
        static let text =
            "validation failed due to running out of cost budget, no further validation rules will be run"
    }

    private(set) var left: UInt64

    init(_ limit: UInt64) {
        self.left = limit
    }

    mutating func spend(_ cost: UInt64) throws(Spent) {
        guard cost <= self.left else { throw Spent() }
        self.left -= cost
    }
}
