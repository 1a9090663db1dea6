internal import CEL

/// What must hold of the rules of a schema.
enum RuleDeclarations {
    static func errors(_ json: JSONValue, _ path: FieldPath, isRoot: Bool) -> [FieldError] {
        let schema = StructuralSchema(json)
        let scope = SchemaRule.Scope(schema: schema, isResource: isRoot || schema.isEmbedded)
        let place = path.child("x-kubernetes-validations")
        return (json["x-kubernetes-validations"]?.array ?? []).enumerated().flatMap { index, rule in
            Self.errors(rule, place.index(index), scope)
        }
    }

    private static func errors(_ json: JSONValue, _ path: FieldPath, _ scope: SchemaRule.Scope) -> [FieldError] {
        var errors: [FieldError] = []
        let text = json["rule"]?.string ?? ""
        if text.allSatisfy(\.isWhitespace) {
            errors.append(.required(path.child("rule"), "rule is not specified"))
        } else {
            errors += Self.compile(text, .bool, json, path.child("rule"), scope)
        }
        if let message = json["message"]?.string, !message.isEmpty {
            if message.allSatisfy(\.isWhitespace) {
                let detail = "message must be non-empty if specified"
                errors.append(.invalid(path.child("message"), message, detail))
            } else if message.contains("\n") {
                errors.append(.invalid(path.child("message"), message, "message must not contain line breaks"))
            }
        } else if text.contains("\n"), json["messageExpression"] == nil {
            errors.append(.required(path.child("message"), "message must be specified if rule contains line breaks"))
        }
        if let expression = json["messageExpression"]?.string {
            errors += Self.compile(expression, .string, json, path.child("messageExpression"), scope)
        }
        if let reason = json["reason"]?.string, SchemaRule.reasons[reason] == nil {
            let supported = ["FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"]
            errors.append(.notSupported(path.child("reason"), reason, supported))
        }
        if json["optionalOldSelf"]?.bool == true, !SchemaRule.names("oldSelf", in: text) {
            let detail = "may not be set if oldSelf is not used in rule"
            errors.append(.invalid(path.child("optionalOldSelf"), .bool(true), detail))
        }
        return errors
    }

    private static func compile(
        _ text: String,
        _ wanted: CELType,
        _ json: JSONValue,
        _ path: FieldPath,
        _ scope: SchemaRule.Scope
    ) -> [FieldError] {
        do throws(CELCompileError) {
            let program = try SchemaRule.compile(text, json, scope)
            guard program.type != wanted else { return [] }
            let noun = wanted == .bool ? "bool" : "string"
            return [.invalid(path, text, "cel expression must evaluate to a \(noun)")]
        } catch {
            return [.invalid(path, text, "compilation failed: \(error)")]
        }
    }
}
