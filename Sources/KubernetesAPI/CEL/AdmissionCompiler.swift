package import CEL

/// Compiles the expressions of one policy, or of the match conditions of one webhook.
package struct AdmissionCompiler: Sendable {
    /// Why an expression cannot be used, in Kubernetes' words.
    package struct Fault: Error, Equatable {
        package var text: String
        /// The compiler's complaint alone; nil where the expression compiles.
        package var complaint: String?
    }

    private let environment: CELEnvironment
    /// The same without the authorizer, which messages may not ask.
    private let messageEnvironment: CELEnvironment
    /// What the policy's variables come to, so far as they were compiled.
    private var variables: [String: CELType]?

    /// - Parameter hasVariables: whether the policy has variables.
    package init(object: CELType = .dyn, params: CELType? = nil, hasVariables: Bool = false) {
        self.environment = .admission(object: object, params: params)
        self.messageEnvironment = .admission(object: object, params: params, hasAuthorizer: false)
        self.variables = hasVariables ? [:] : nil
    }

    /// A condition or a validation, which comes to a truth value.
    package func condition(_ text: String) throws(Fault) -> CELProgram {
        try self.compile(text, self.environment, [.bool])
    }

    /// A message.
    package func message(_ text: String) throws(Fault) -> CELProgram {
        try self.compile(text, self.messageEnvironment, [.string])
    }

    /// An annotation for the audit log.
    package func annotation(_ text: String) throws(Fault) -> CELProgram {
        try self.compile(text, self.environment, [.string, .null])
    }

    /// Anything.
    package func any(_ text: String) throws(Fault) -> CELProgram { try self.compile(text, self.environment, []) }

    /// A variable, which the expressions that are compiled after it may use; one that cannot be compiled is there
    /// for them all the same.
    package mutating func variable(_ name: String, _ text: String) throws(Fault) -> CELProgram {
        do throws(Fault) {
            let program = try self.any(text)
            self.variables?[name] = program.type
            return program
        } catch {
            self.variables?[name] = .dyn
            throw error
        }
    }

    private func compile(
        _ text: String,
        _ environment: CELEnvironment,
        _ results: [CELType]
    ) throws(Fault) -> CELProgram {
        var environment = environment
        if let variables {
            environment.variables["variables"] = .object(CELObjectType("kubernetes.variables", variables))
        }
        let program: CELProgram
        do throws(CELCompileError) {
            program = try CELProgram(text, environment: environment)
        } catch {
            throw Fault(text: "compilation failed: \(error)", complaint: error.description)
        }
        guard !results.isEmpty, !results.contains(program.type) else { return program }
        let wanted =
            results.count == 1 ? "\(results[0])" : "one of [\(results.map(\.description).joined(separator: " "))]"
        throw Fault(text: "must evaluate to \(wanted) but got \(program.type)")
    }
}
