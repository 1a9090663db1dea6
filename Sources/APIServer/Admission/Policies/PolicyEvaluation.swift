internal import CEL
internal import KubernetesAPI

/// What a policy says of a write with one parameter.
struct PolicyEvaluation: Sendable {
    /// A longer message of an expression is not shown.
    private static let messageMax = 5 * 1024

    let policy: CompiledPolicy
    let programs: ProgramCache

    /// What it comes to.
    struct Outcome: Sendable {
        var refusals: [PolicyRefusal] = []
        /// Values for the audit log, by key.
        var annotations: [(key: String, value: String)] = []
        /// Annotations that cannot be told, which refuse the write whatever the binding's actions.
        var annotationFaults: [String] = []
    }

    func evaluate(_ input: ExpressionInput) async throws -> Outcome {
        let conditions = MatchConditions(
            conditions: self.policy.policy.spec.matchConditions,
            hasParams: self.policy.policy.spec.paramKind != nil,
            ignoresFailures: self.policy.ignoresFailures,
            programs: self.programs
        )
        switch try await conditions.evaluate(input) {
        case .doesNotMatch: return Outcome()
        case .failed(let text): return Outcome(refusals: self.failure(text, 0))
        case .matches: break
        }
        var run = Run(policy: self.policy, input: input)
        var outcome = Outcome()
        do {
            var results: [Result<CELValue, Fault>] = []
            for validation in self.policy.validations {
                results.append(try await run.value(validation.condition, validation.source.expression))
            }
            for (index, result) in results.enumerated() {
                let validation = self.policy.validations[index]
                switch result {
                case .failure(let fault): outcome.refusals += self.failure(fault.text, index)
                case .success(.bool(true)): break
                case .success:
                    let message = try await Self.message(validation, &run)
                    let refusal = PolicyRefusal(reason: validation.source.reason, message: message, index: index)
                    outcome.refusals.append(refusal)
                }
            }
            var notes = Run(policy: self.policy, input: input)
            for annotation in self.policy.annotations { try await self.note(annotation, &notes, &outcome) }
        } catch is ExpressionBudget.Spent {
            return Outcome(refusals: self.failure(ExpressionBudget.Spent.text, 0))
        }
        return outcome
    }

    private func failure(_ text: String, _ index: Int) -> [PolicyRefusal] {
        self.policy.ignoresFailures ? [] : [PolicyRefusal(message: text, index: index)]
    }

    /// What the expression for it says, else the fixed text, else the expression that does not hold.
    private static func message(
        _ validation: CompiledPolicy.Validation,
        _ run: inout Run
    ) async throws -> String {
        if let program = validation.message,
            case .success(.string(let text)) = try await run.value(program, validation.source.messageExpression)
        {
            let message = text.withoutOuterBlanks
            let isShown = !message.isEmpty && message.utf8.count <= Self.messageMax && !message.contains("\n")
            if isShown { return message }
        }
        let fixed = validation.source.message.withoutOuterBlanks
        return fixed.isEmpty ? "failed expression: \(validation.source.expression.withoutOuterBlanks)" : fixed
    }

    private func note(
        _ annotation: CompiledPolicy.Annotation,
        _ run: inout Run,
        _ outcome: inout Outcome
    ) async throws {
        switch try await run.value(annotation.value, annotation.expression) {
        case .failure(let fault):
            if !self.policy.ignoresFailures { outcome.annotationFaults.append(fault.text) }
        case .success(.string(let text)):
            let value = text.withoutOuterBlanks
            if !value.isEmpty { outcome.annotations.append((annotation.key, value)) }
        case .success(.null): break
        case .success(let value):
            outcome.annotationFaults.append(
                "valueExpression '\(annotation.expression)' resulted in unsupported return type: \(value.typeName). "
                    + "Return type must be either string or null."
            )
        }
    }

    /// Why an expression has no value.
    struct Fault: Error {
        var text: String
    }

    /// Expressions that share variables and a budget.
    private struct Run {
        private let input: ExpressionInput
        private let variables: PolicyVariables
        private var budget = ExpressionBudget(CELProgram.objectCostLimit)

        init(policy: CompiledPolicy, input: ExpressionInput) {
            self.variables = PolicyVariables(policy.variables, input: input.values)
            self.input = policy.variables.isEmpty ? input : input.adding("variables", .object(self.variables))
        }

        /// - Throws: `ExpressionBudget.Spent`, or what ends the request.
        mutating func value(
            _ program: CompiledPolicy.Compiled,
            _ text: String
        ) async throws -> Result<CELValue, Fault> {
            switch program {
            case .failure(let fault): return .failure(Fault(text: "compilation error: \(fault.text)"))
            case .success(let program):
                let outcome = try await self.input.evaluate(program)
                try self.budget.spend(self.variables.takeCost())
                try self.budget.spend(outcome.cost)
                return outcome.result.mapError { Fault(text: "expression '\(text)' resulted in error: \($0)") }
            }
        }
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate var withoutOuterBlanks: String {
        let start = self.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
