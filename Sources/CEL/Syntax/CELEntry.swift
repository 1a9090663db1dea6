/// An element of a list literal, or an entry of a map literal.
struct CELEntry: Sendable {
    /// Nil in a list.
    var key: CELExpression?
    var value: CELExpression
    /// Behind a question mark: taken only where the optional value holds one.
    var isOptional: Bool
}
