/// A compiled expression, which may be evaluated many times.
///
/// The engine knows nothing of who asks: variables are bound by name to values.
package struct CELProgram: Sendable {
    /// Expressions longer than this are refused: cel-go's limit, in code points.
    package static let maximumLength = 100_000
    /// What one evaluation may cost, in Kubernetes 1.32: `PerCallLimit` of `k8s.io/apiserver/pkg/apis/cel`.
    package static let callCostLimit: UInt64 = 1_000_000
    /// What all rules of one object may cost together: `RuntimeCELCostBudget`.
    package static let objectCostLimit: UInt64 = 10_000_000
    /// The same for the match conditions of one webhook or policy: `RuntimeCELCostBudgetMatchConditions`.
    package static let matchCostLimit: UInt64 = 2_500_000
    /// More complaints about one expression than this are not shown.
    private static let issuesMax = 100

    /// The expression's text.
    package let text: String
    /// What evaluations come to.
    package let type: CELType
    let expression: CELExpression
    let functions: [String: CELLibrary.Function]
    let regexes: [String: LinearRegex]

    /// Parses the text and holds its names and types against what is declared.
    package init(_ text: String, environment: CELEnvironment) throws(CELCompileError) {
        let source = Array(text.unicodeScalars)
        guard source.count <= Self.maximumLength else {
            let message = "expression code point size exceeds limit: size: \(source.count), limit \(Self.maximumLength)"
            throw CELCompileError(issues: [CELSyntaxError(message, at: 0, in: Array(source.prefix(80)))])
        }
        do throws(CELSyntaxError) {
            var parser = CELParser(source, environment.declarations)
            self.expression = try parser.parse()
        } catch {
            throw CELCompileError(issues: [error])
        }
        var checker = CELTypeChecker(source: source, environment: environment)
        self.text = text
        self.type = checker.result(self.expression)
        try Self.refuse(checker.issues)
        var literals = CELLiteralCheck(source: source)
        literals.check(self.expression)
        try Self.refuse(literals.issues)
        self.regexes = literals.regexes
        self.functions = environment.functions
    }

    private static func refuse(_ issues: [(offset: Int, issue: CELSyntaxError)]) throws(CELCompileError) {
        guard !issues.isEmpty else { return }
        let ordered = issues.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        throw CELCompileError(issues: ordered.prefix(Self.issuesMax).map(\.element.issue))
    }

    /// Evaluates with these variables, spending no more than the limit.
    package func evaluate(_ variables: [String: CELValue], costLimit: UInt64 = Self.callCostLimit) -> CELOutcome {
        var evaluator = CELEvaluator(program: self, variables: variables, costLimit: costLimit)
        let expression = self.expression
        let result = Result { () throws(CELEvaluationError) in try evaluator.evaluate(expression) }
        return CELOutcome(result: result, cost: evaluator.cost)
    }
}
