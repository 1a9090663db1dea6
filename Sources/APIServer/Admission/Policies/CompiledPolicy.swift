internal import CEL
internal import KubernetesAPI
internal import Wire

/// A policy with its expressions ready for evaluation.
struct CompiledPolicy: Sendable {
    typealias Compiled = Result<CELProgram, AdmissionCompiler.Fault>

    struct Validation: Sendable {
        var source: AdmissionRegistrationV1.Validation
        var condition: Compiled
        /// Nil where there is no expression for the message.
        var message: Compiled?
    }

    struct Annotation: Sendable {
        var key: String
        var expression: String
        var value: Compiled
    }

    let policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy
    let criteria: AdmissionCriteria
    let variables: PolicyVariables.Programs
    let validations: [Validation]
    let annotations: [Annotation]

    init(_ policy: AdmissionRegistrationV1.ValidatingAdmissionPolicy) {
        let spec = policy.spec
        self.policy = policy
        self.criteria = AdmissionCriteria(spec.matchConstraints ?? AdmissionRegistrationV1.MatchResources())
        var compiler = AdmissionCompiler(
            params: spec.paramKind == nil ? nil : .dyn,
            hasVariables: !spec.variables.isEmpty
        )
        var variables: PolicyVariables.Programs = [:]
        for variable in spec.variables {
            variables[variable.name] = Result { () throws(AdmissionCompiler.Fault) in
                try compiler.variable(variable.name, variable.expression)
            }
        }
        let complete = compiler
        self.variables = variables
        self.validations = spec.validations.map { validation in
            Validation(
                source: validation,
                condition: Result { () throws(AdmissionCompiler.Fault) in
                    try complete.condition(validation.expression)
                },
                message: validation.messageExpression.isEmpty
                    ? nil
                    : Result { () throws(AdmissionCompiler.Fault) in
                        try complete.message(validation.messageExpression)
                    }
            )
        }
        self.annotations = spec.auditAnnotations.map { annotation in
            Annotation(
                key: annotation.key,
                expression: annotation.valueExpression,
                value: Result { () throws(AdmissionCompiler.Fault) in
                    try complete.annotation(annotation.valueExpression)
                }
            )
        }
    }

    var name: String { self.policy.metadata.name }
    var ignoresFailures: Bool { self.policy.spec.failurePolicy == "Ignore" }
}
