internal import Wire

/// What must hold of the bindings of policies.
enum AdmissionBindingRules {
    private static let actions = ["Audit", "Deny", "Warn"]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding.self) { binding in
            let spec = binding.spec
            let path: FieldPath = "spec"
            var errors = Check.required(spec.policyName, path.child("policyName"))
            if errors.isEmpty {
                errors += Check.name(spec.policyName, path.child("policyName"), NameRules.dnsSubdomain)
            }
            if let params = spec.paramRef { errors += Self.errors(params, path.child("paramRef")) }
            if let resources = spec.matchResources {
                // Kubernetes spells the field so in its messages.
                errors += MatchResourceRules.errors(resources, path.child("matchResouces"))
            }
            return errors + Self.errors(spec.validationActions, path.child("validationActions"))
        }
    }

    private static func errors(_ params: AdmissionRegistrationV1.ParamRef, _ path: FieldPath) -> [FieldError] {
        let both = "name and selector are mutually exclusive"
        var errors: [FieldError] = []
        if !params.name.isEmpty {
            errors += Check.name(params.name, path.child("name"), NameRules.pathSegment)
            if params.selector != nil { errors.append(.forbidden(path.child("name"), both)) }
        }
        if let selector = params.selector {
            errors += Check.selector(selector, path.child("selector"))
            if !params.name.isEmpty { errors.append(.forbidden(path.child("selector"), both)) }
        } else if params.name.isEmpty {
            errors.append(.required(path, "one of name or selector must be specified"))
        }
        let place = path.child("parameterNotFoundAction")
        return errors + Check.oneOf(params.parameterNotFoundAction ?? "", ["Deny", "Allow"], place)
    }

    private static func errors(_ actions: [String], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var seen: Set<String> = []
        for (index, action) in actions.enumerated() {
            if !Self.actions.contains(action) {
                errors.append(.notSupported(path.index(index), action, Self.actions))
            }
            if !seen.insert(action).inserted { errors.append(.duplicate(path.index(index), .string(action))) }
        }
        if seen.isSuperset(of: ["Deny", "Warn"]) {
            let shown = actions.map(GoSyntax.quoted).joined(separator: ", ")
            let detail =
                "must not contain both Deny and Warn (repeating the same validation failure information in the API "
                + "response and headers serves no purpose)"
            errors.append(.invalid(path, .raw("[]admissionregistration.ValidationAction{\(shown)}"), detail))
        }
        if seen.isEmpty { errors.append(.required(path, "at least one validation action is required")) }
        return errors
    }
}
