internal import CEL
internal import KubernetesAPI

/// The conditions under which a webhook or a policy is asked about a write.
struct MatchConditions: Sendable {
    /// What they come to.
    enum Outcome: Equatable {
        case matches
        case doesNotMatch
        /// They cannot be told, and the write must not pass for that.
        case failed(String)
    }

    let conditions: [AdmissionRegistrationV1.MatchCondition]
    let hasParams: Bool
    /// What cannot be told is as a condition that does not hold.
    let ignoresFailures: Bool
    let programs: ProgramCache

    /// One condition that does not hold decides, whatever the others come to.
    func evaluate(_ input: ExpressionInput) async throws -> Outcome {
        var budget = ExpressionBudget(CELProgram.matchCostLimit)
        var failures: [String] = []
        var isRefused = false
        for condition in self.conditions {
            switch self.programs.condition(condition.expression, hasParams: self.hasParams) {
            case .failure(let fault): failures.append("compilation error: \(fault.text)")
            case .success(let program):
                let outcome = try await input.evaluate(program)
                do throws(ExpressionBudget.Spent) {
                    try budget.spend(outcome.cost)
                } catch {
                    return self.ignoresFailures ? .doesNotMatch : .failed(ExpressionBudget.Spent.text)
                }
                switch outcome.result {
                case .success(.bool(false)): isRefused = true
                case .success: break
                case .failure(let error):
                    failures.append("expression '\(condition.expression)' resulted in error: \(error)")
                }
            }
        }
        if isRefused { return .doesNotMatch }
        guard !failures.isEmpty else { return .matches }
        guard !self.ignoresFailures else { return .doesNotMatch }
        var seen: Set<String> = []
        let texts = failures.filter { seen.insert($0).inserted }
        return .failed(texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]")
    }
}
