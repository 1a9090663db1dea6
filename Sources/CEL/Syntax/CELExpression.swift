/// A node of a parsed expression.
struct CELExpression: Sendable {
    indirect enum Kind: Sendable {
        case literal(CELValue)
        case name(String)
        /// `a.b`, or `a.?b`.
        case select(CELExpression, String, isOptional: Bool)
        /// `has(operand.field)`.
        case has(CELExpression, String)
        /// `a[b]`, or `a[?b]`.
        case index(CELExpression, CELExpression, isOptional: Bool)
        /// A function or an operator, by cel-go's name; `target` is what stands before the dot.
        case call(String, target: CELExpression?, [CELExpression])
        /// Operands with `&&` between them, and where each operator stands.
        case all([CELExpression], operators: [Int])
        /// The same with `||`.
        case any([CELExpression], operators: [Int])
        case conditional(CELExpression, CELExpression, CELExpression)
        case list([CELEntry])
        case map([CELEntry])
        case comprehension(CELComprehension)
        /// `target.optMap(name, body)`, or `optFlatMap`.
        case optionalMap(CELExpression, String, CELExpression, isFlat: Bool)
    }

    var kind: Kind
    /// Where cel-go's complaints about the node point, in code points.
    var offset: Int
    /// How many nodes lie below each other: bounds the evaluator's recursion.
    var height: Int

    /// Whether it is a name with selections and indices behind it, which cel-go counts as one attribute.
    var isAttribute: Bool {
        switch self.kind {
        case .name: true
        case .select(let operand, _, _), .index(let operand, _, _): operand.isAttribute
        default: false
        }
    }
}
