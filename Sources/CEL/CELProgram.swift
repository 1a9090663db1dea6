/// A compiled expression, which may be evaluated many times.
///
/// The engine knows nothing of who asks: variables are bound by name to values.
package struct CELProgram: Sendable {
    /// Expressions longer than this are refused: cel-go's limit, in code points.
    package static let maximumLength = 100_000
    /// What one evaluation may cost, in Kubernetes 1.32: `PerCallLimit` of `k8s.io/apiserver/pkg/cel`.
    package static let callCostLimit: UInt64 = 1_000_000
    /// What all rules of one object may cost together: `RuntimeCELCostBudget`.
    package static let objectCostLimit: UInt64 = 10_000_000

    let expression: CELExpression

    /// Parses the text and holds its names against the declared variables and the functions there are.
    /// Types are not checked: an overload that does not exist is an error of evaluation.
    package init(_ text: String, variables: Set<String>) throws(CELSyntaxError) {
        let source = Array(text.unicodeScalars)
        guard source.count <= Self.maximumLength else {
            let message = "expression code point size exceeds limit: size: \(source.count), limit \(Self.maximumLength)"
            throw CELSyntaxError(message, at: 0, in: Array(source.prefix(80)))
        }
        var parser = CELParser(source)
        self.expression = try parser.parse()
        try CELNameCheck(source: source, variables: variables).check(self.expression)
    }

    /// Evaluates with these variables, spending no more than the limit.
    package func evaluate(_ variables: [String: CELValue], costLimit: UInt64 = Self.callCostLimit) -> CELOutcome {
        var evaluator = CELEvaluator(variables: variables, costLimit: costLimit)
        let expression = self.expression
        let result = Result { () throws(CELEvaluationError) in try evaluator.evaluate(expression) }
        return CELOutcome(result: result, cost: evaluator.cost)
    }
}
