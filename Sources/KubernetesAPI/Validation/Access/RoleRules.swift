internal import Wire

/// What must hold of roles.
enum RoleRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(RBACV1.Role.self) { role in Self.errors(role.rules, isNamespaced: true) }
        table.always(RBACV1.ClusterRole.self) { role in Self.errors(role.rules, isNamespaced: false) }
    }

    private static func errors(_ rules: [RBACV1.PolicyRule], isNamespaced: Bool) -> [FieldError] {
        rules.enumerated().flatMap { index, rule in
            Self.errors(rule, isNamespaced: isNamespaced, FieldPath("rules").index(index))
        }
    }

    private static func errors(_ rule: RBACV1.PolicyRule, isNamespaced: Bool, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if rule.verbs.isEmpty {
            errors.append(.required(path.child("verbs"), "verbs must contain at least one value"))
        }
        if !rule.nonResourceURLs.isEmpty {
            let value = BadValue.raw(GoSyntax.list(rule.nonResourceURLs))
            let place = path.child("nonResourceURLs")
            if isNamespaced {
                errors.append(.invalid(place, value, "namespaced rules cannot apply to non-resource URLs"))
            }
            if !rule.apiGroups.isEmpty || !rule.resources.isEmpty || !rule.resourceNames.isEmpty {
                let detail = "rules cannot apply to both regular resources and non-resource URLs"
                errors.append(.invalid(place, value, detail))
            }
            return errors
        }
        if rule.apiGroups.isEmpty {
            errors.append(.required(path.child("apiGroups"), "resource rules must supply at least one api group"))
        }
        if rule.resources.isEmpty {
            errors.append(.required(path.child("resources"), "resource rules must supply at least one resource"))
        }
        return errors
    }
}
