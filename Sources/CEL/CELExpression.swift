/// A node of a parsed expression.
struct CELExpression: Sendable {
    indirect enum Kind: Sendable {
        case literal(CELValue)
        case name(String)
        case select(CELExpression, String)
        /// `has(operand.field)`.
        case has(CELExpression, String)
        case index(CELExpression, CELExpression)
        /// A function or an operator; `target` is what stands before the dot.
        case call(String, target: CELExpression?, [CELExpression])
        case all([CELExpression])
        case any([CELExpression])
        case conditional(CELExpression, CELExpression, CELExpression)
        case list([CELExpression])
        case map([(key: CELExpression, value: CELExpression)])
        case comprehension(CELComprehension)
    }

    var kind: Kind
    /// Where the node begins in the source, in code points.
    var offset: Int
    /// How many nodes lie below each other: bounds the evaluator's recursion.
    var height: Int
}
