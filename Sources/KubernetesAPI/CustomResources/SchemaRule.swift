internal import CEL

/// A rule of a schema: an expression that must hold of the value.
struct SchemaRule: Sendable {
    /// The value's schema as expressions see it.
    struct Scope {
        var schema: StructuralSchema
        var isResource: Bool
    }

    let text: String
    let message: String
    let reason: FieldError.Code
    /// The field that the error names, beneath the value.
    let fieldPath: String
    /// The rule also looks at the value before the change; without one it is not looked at unless it says otherwise.
    let isTransition: Bool
    let isOldOptional: Bool
    let program: CELProgram
    let messageProgram: CELProgram?

    /// Nil where the rule cannot be used: what is wrong with it, its definition was told.
    init?(_ json: JSONValue, _ scope: Scope) {
        guard let text = json["rule"]?.string, let program = try? Self.compile(text, json, scope) else { return nil }
        self.text = text
        self.message = json["message"]?.string ?? ""
        self.reason = Self.reasons[json["reason"]?.string ?? ""] ?? .invalid
        self.fieldPath = json["fieldPath"]?.string ?? ""
        self.isOldOptional = json["optionalOldSelf"]?.bool ?? false
        self.isTransition = Self.names("oldSelf", in: text)
        self.program = program
        self.messageProgram = json["messageExpression"]?.string.flatMap { try? Self.compile($0, json, scope) }
    }

    static let reasons: [String: FieldError.Code] = [
        "": .invalid, "FieldValueInvalid": .invalid, "FieldValueRequired": .required,
        "FieldValueForbidden": .forbidden, "FieldValueDuplicate": .duplicate,
    ]

    /// Whether an expression names a variable; names inside of other names do not count.
    static func names(_ variable: String, in text: String) -> Bool {
        text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == variable }
    }

    /// - Throws: `CELCompileError`.
    static func compile(_ text: String, _ json: JSONValue, _ scope: Scope) throws(CELCompileError) -> CELProgram {
        let type = CELType(scope.schema, isResource: scope.isResource)
        let isOptional = json["optionalOldSelf"]?.bool ?? false
        let variables: [String: CELType] = ["self": type, "oldSelf": isOptional ? .optional(type) : type]
        return try CELProgram(text, environment: CELEnvironment.kubernetes.adding(variables))
    }
}
