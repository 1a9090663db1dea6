internal import CEL
internal import KubernetesAPI
internal import Synchronization

/// The variable `variables` of a policy's expressions: each is evaluated when it is first asked for, once.
final class PolicyVariables: CELObject {
    /// A variable by its name, or why it cannot be compiled.
    typealias Programs = [String: Result<CELProgram, AdmissionCompiler.Fault>]

    private struct State {
        var values: [String: Result<CELValue, CELEvaluationError>] = [:]
        /// Being evaluated, so that one of the same name as itself does not ask for itself.
        var begun: Set<String> = []
        var cost: UInt64 = 0
    }

    private let programs: Programs
    private let input: [String: CELValue]
    private let state = Mutex(State())

    init(_ programs: Programs, input: [String: CELValue]) {
        self.programs = programs
        self.input = input
    }

    var typeName: String { "kubernetes.variables" }

    func field(_ name: String) throws(CELEvaluationError) -> CELValue? {
        guard let program = self.programs[name] else { return nil }
        if let known = self.state.withLock({ $0.values[name] }) { return try known.get() }
        guard self.state.withLock({ $0.begun.insert(name).inserted }) else {
            throw .message("composited variable \(GoSyntax.quoted(name)) refers to itself")
        }
        let result = self.evaluate(name, program)
        self.state.withLock { _ = $0.begun.remove(name) }
        if result == .failure(.suspended) { throw .suspended }
        self.state.withLock { $0.values[name] = result }
        return try result.get()
    }

    private func evaluate(
        _ name: String,
        _ program: Result<CELProgram, AdmissionCompiler.Fault>
    ) -> Result<CELValue, CELEvaluationError> {
        switch program {
        case .failure(let fault):
            return .failure(.message("composited variable \(GoSyntax.quoted(name)) fails to compile: \(fault.text)"))
        case .success(let program):
            // A variable sees those before it through the same value.
            let outcome = program.evaluate(self.input.merging(["variables": .object(self)]) { $1 })
            self.state.withLock { $0.cost += outcome.cost }
            return outcome.result.mapError { error in
                guard error != .suspended else { return error }
                return .message("composited variable \(GoSyntax.quoted(name)) fails to evaluate: \(error)")
            }
        }
    }

    /// What evaluations have cost since this was last asked.
    func takeCost() -> UInt64 {
        self.state.withLock { state in
            defer { state.cost = 0 }
            return state.cost
        }
    }
}
