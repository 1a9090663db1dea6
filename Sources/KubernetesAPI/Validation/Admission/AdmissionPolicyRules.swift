internal import CEL
internal import Wire

/// What must hold of policies that validate writes.
enum AdmissionPolicyRules {
    private static let annotationsMax = 20
    private static let annotationExpressionMax = 5 * 1024
    private static let reasons = ["Forbidden", "Invalid", "RequestEntityTooLarge"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AdmissionRegistrationV1.ValidatingAdmissionPolicy.self) { policy in
            Self.errors(policy.spec, name: policy.metadata.name, "spec")
        }
        AdmissionBindingRules.register(&table)
    }

    private static func errors(
        _ spec: AdmissionRegistrationV1.ValidatingAdmissionPolicySpec,
        name: String,
        _ path: FieldPath
    ) -> [FieldError] {
        let hasParams = spec.paramKind != nil
        var errors = Check.oneOf(
            spec.failurePolicy ?? "",
            MatchResourceRules.failurePolicies,
            path.child("failurePolicy")
        )
        if let kind = spec.paramKind { errors += Self.errors(kind, path.child("paramKind")) }
        let matchPath = path.child("matchConstraints")
        if let constraints = spec.matchConstraints {
            errors += MatchResourceRules.errors(constraints, matchPath)
            if constraints.resourceRules.isEmpty { errors.append(.required(matchPath.child("resourceRules"))) }
        } else {
            errors.append(.required(matchPath))
        }
        let conditionPath = path.child("matchConditions")
        errors += MatchConditionRules.errors(spec.matchConditions, hasParams: hasParams, conditionPath)
        var compiler = AdmissionCompiler(params: hasParams ? .dyn : nil, hasVariables: !spec.variables.isEmpty)
        for (index, variable) in spec.variables.enumerated() {
            errors += Self.errors(variable, &compiler, path.child("variables").index(index))
        }
        if spec.validations.isEmpty, spec.auditAnnotations.isEmpty {
            let detail = "validations or auditAnnotations must contain at least one item"
            return errors + ["validations", "auditAnnotations"].map { .required(path.child($0), detail) }
        }
        for (index, validation) in spec.validations.enumerated() {
            errors += Self.errors(validation, compiler, path.child("validations").index(index))
        }
        return errors + Self.errors(spec.auditAnnotations, of: name, compiler, path.child("auditAnnotations"))
    }

    private static func errors(_ kind: AdmissionRegistrationV1.ParamKind, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let place = path.child("apiVersion")
        let parts = kind.apiVersion.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if kind.apiVersion.isEmpty {
            errors.append(.required(place))
        } else if parts.count > 2 {
            errors.append(.invalid(place, kind.apiVersion, "unexpected GroupVersion string: \(kind.apiVersion)"))
        } else {
            if parts.count == 2, !parts[0].isEmpty { errors += Check.name(parts[0], place, NameRules.dnsSubdomain) }
            let version = parts.last ?? ""
            if version.isEmpty {
                errors.append(.invalid(place, kind.apiVersion, "version must be specified"))
            } else {
                errors += Check.name(version, place, NameRules.dns1035Label)
            }
        }
        if kind.kind.isEmpty { return errors + [.required(path.child("kind"))] }
        return errors
            + NameRules.dns1035Label(kind.kind.lowercased()).map { detail in
                let text = "may have mixed case, but should otherwise match: \(detail)"
                return .invalid(path.child("kind"), kind.kind, text)
            }
    }

    private static func errors(
        _ variable: AdmissionRegistrationV1.Variable,
        _ compiler: inout AdmissionCompiler,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if variable.name.trimmed.isEmpty {
            errors.append(.required(path.child("name"), "name is not specified"))
        } else if !CELFieldName.isIdentifier(variable.name) {
            errors.append(.invalid(path.child("name"), variable.name, "name is not a valid CEL identifier"))
        }
        let place = path.child("expression")
        if variable.expression.trimmed.isEmpty {
            return errors + [.required(place, "expression is not specified")]
        }
        do throws(AdmissionCompiler.Fault) {
            _ = try compiler.variable(variable.name, variable.expression)
        } catch {
            errors.append(.invalid(place, variable.expression, error.text))
        }
        return errors
    }

    private static func errors(
        _ validation: AdmissionRegistrationV1.Validation,
        _ compiler: AdmissionCompiler,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        let place = path.child("expression")
        if validation.expression.trimmed.isEmpty {
            errors.append(.required(place, "expression is not specified"))
        } else {
            do throws(AdmissionCompiler.Fault) {
                _ = try compiler.condition(validation.expression)
            } catch {
                errors.append(.invalid(place, validation.expression, error.text))
            }
        }
        let (text, textPath) = (validation.messageExpression, path.child("messageExpression"))
        if !text.isEmpty, text.trimmed.isEmpty {
            errors.append(.invalid(textPath, text, "must be non-empty if specified"))
        } else if !text.isEmpty {
            do throws(AdmissionCompiler.Fault) {
                _ = try compiler.message(text)
            } catch {
                errors.append(.invalid(textPath, text, error.text))
            }
        }
        let message = validation.message
        if !message.isEmpty, message.trimmed.isEmpty {
            errors.append(.invalid(path.child("message"), message, "message must be non-empty if specified"))
        } else if message.trimmed.contains(where: \.isNewline) {
            errors.append(.invalid(path.child("message"), message, "message must not contain line breaks"))
        }
        if let reason = validation.reason, !Self.reasons.contains(reason) {
            errors.append(.notSupported(path.child("reason"), reason, Self.reasons))
        }
        return errors
    }

    private static func errors(
        _ annotations: [AdmissionRegistrationV1.AuditAnnotation],
        of name: String,
        _ compiler: AdmissionCompiler,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if annotations.count > Self.annotationsMax {
            let detail = "must not have more than \(Self.annotationsMax) auditAnnotations"
            errors.append(.invalid(path, .raw("[]admissionregistration.AuditAnnotation{}"), detail))
        }
        var keys: Set<String> = []
        for (index, annotation) in annotations.enumerated() {
            let key = path.index(index).child("key")
            if name.isEmpty {
                errors.append(.invalid(key, annotation.key, "requires metadata.name be non-empty"))
            } else {
                errors += Check.name("\(name)/\(annotation.key)", key, NameRules.qualifiedName)
            }
            errors += Self.errors(annotation.valueExpression, compiler, path.index(index).child("valueExpression"))
            if !keys.insert(annotation.key).inserted { errors.append(.duplicate(key, .string(annotation.key))) }
        }
        return errors
    }

    private static func errors(_ text: String, _ compiler: AdmissionCompiler, _ path: FieldPath) -> [FieldError] {
        let expression = text.trimmed
        if expression.isEmpty { return [.required(path, "valueExpression is not specified")] }
        if expression.utf8.count > Self.annotationExpressionMax {
            return [.required(path, "must not exceed \(Self.annotationExpressionMax) bytes in length")]
        }
        do throws(AdmissionCompiler.Fault) {
            _ = try compiler.annotation(expression)
            return []
        } catch {
            return [.invalid(path, text, error.text)]
        }
    }
}
