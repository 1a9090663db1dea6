internal import Wire

/// What must hold of the rules by which writes are chosen.
enum MatchResourceRules {
    static let failurePolicies = ["Fail", "Ignore"]
    static let matchPolicies = ["Equivalent", "Exact"]
    private static let operations = ["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]
    private static let scopes = ["*", "Cluster", "Namespaced"]

    static func errors(_ resources: AdmissionRegistrationV1.MatchResources, _ path: FieldPath) -> [FieldError] {
        var errors = Check.oneOf(resources.matchPolicy ?? "", Self.matchPolicies, path.child("matchPolicy"))
        for (name, selector) in [
            ("namespaceSelector", resources.namespaceSelector), ("objectSelector", resources.objectSelector),
        ] {
            errors += selector == nil ? [.required(path.child(name))] : Check.selector(selector, path.child(name))
        }
        for (name, rules) in [
            ("resourceRules", resources.resourceRules), ("excludeResourceRules", resources.excludeResourceRules),
        ] {
            for (index, rule) in rules.enumerated() { errors += Self.errors(rule, path.child(name).index(index)) }
        }
        return errors
    }

    private static func errors(
        _ rule: AdmissionRegistrationV1.NamedRuleWithOperations,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        var names: Set<String> = []
        for (index, name) in rule.resourceNames.enumerated() {
            let place = path.child("resourceNames").index(index)
            errors += Check.name(name, place, NameRules.pathSegment)
            if !names.insert(name).inserted { errors.append(.duplicate(place, .string(name))) }
        }
        return errors + Self.errors(rule.ruleWithOperations, path)
    }

    static func errors(_ rule: AdmissionRegistrationV1.RuleWithOperations, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let place = path.child("operations")
        if rule.operations.isEmpty { errors.append(.required(place)) }
        if rule.operations.count > 1, rule.operations.contains("*") {
            let shown = rule.operations.map(GoSyntax.quoted).joined(separator: ", ")
            let value = "[]admissionregistration.OperationType{\(shown)}"
            errors.append(.invalid(place, .raw(value), "if '*' is present, must not specify other operations"))
        }
        for (index, operation) in rule.operations.enumerated() where !Self.operations.contains(operation) {
            errors.append(.notSupported(place.index(index), operation, Self.operations))
        }
        errors += Self.wildcard(rule.rule.apiGroups, "API groups", path.child("apiGroups"))
        errors += Self.wildcard(rule.rule.apiVersions, "API versions", path.child("apiVersions"), isEmptyBad: true)
        errors += Self.resources(rule.rule.resources, path.child("resources"))
        if let scope = rule.rule.scope, !Self.scopes.contains(scope) {
            errors.append(.notSupported(path.child("scope"), scope, Self.scopes))
        }
        return errors
    }

    private static func wildcard(
        _ values: [String],
        _ what: String,
        _ path: FieldPath,
        isEmptyBad: Bool = false
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if values.isEmpty { errors.append(.required(path)) }
        if values.count > 1, values.contains("*") {
            let detail = "if '*' is present, must not specify other \(what)"
            errors.append(.invalid(path, .raw(GoSyntax.list(values)), detail))
        }
        for (index, value) in values.enumerated() where isEmptyBad && value.isEmpty {
            errors.append(.required(path.index(index)))
        }
        return errors
    }

    private static func resources(_ resources: [String], _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if resources.isEmpty { errors.append(.required(path)) }
        let value = BadValue.raw(GoSyntax.list(resources))
        var withAllSubresources: Set<String> = []
        var subresourcesOfAll: Set<String> = []
        for (index, text) in resources.enumerated() {
            if text.isEmpty { errors.append(.required(path.index(index))) }
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let (resource, subresource) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
            if withAllSubresources.contains(resource), !subresource.isEmpty, subresource != "*" {
                let detail = "if '\(resource)/*' is present, must not specify \(text)"
                errors.append(.invalid(path.index(index), text, detail))
            }
            if subresourcesOfAll.contains(subresource), resource != "*" {
                let detail = "if '*/\(subresource)' is present, must not specify \(text)"
                errors.append(.invalid(path.index(index), text, detail))
            }
            if subresource == "*" { withAllSubresources.insert(resource) }
            if resource == "*", parts.count > 1 { subresourcesOfAll.insert(subresource) }
        }
        if resources.count > 1, resources.contains("*/*") {
            errors.append(.invalid(path, value, "if '*/*' is present, must not specify other resources"))
        }
        if resources.contains("*"), resources.contains(where: { $0 != "*" && !$0.contains("/") }) {
            let detail = "if '*' is present, must not specify other resources without subresources"
            errors.append(.invalid(path, value, detail))
        }
        return errors
    }
}
