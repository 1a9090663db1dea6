internal import Wire

/// What must hold of the bindings of roles to subjects.
enum RoleBindingRules {
    private static let group = "rbac.authorization.k8s.io"

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(RBACV1.RoleBinding.self) { binding in
            Self.errors(binding.roleRef, kinds: ["Role", "ClusterRole"]) + Self.errors(binding.subjects)
        }
        table.always(RBACV1.ClusterRoleBinding.self) { binding in
            Self.errors(binding.roleRef, kinds: ["ClusterRole"]) + Self.errors(binding.subjects)
        }
        table.onUpdate(RBACV1.RoleBinding.self) { binding, old in
            Self.changeErrors(binding.roleRef, from: old.roleRef)
        }
        table.onUpdate(RBACV1.ClusterRoleBinding.self) { binding, old in
            Self.changeErrors(binding.roleRef, from: old.roleRef)
        }
    }

    private static func errors(_ role: RBACV1.RoleRef, kinds: [String]) -> [FieldError] {
        let path: FieldPath = "roleRef"
        var errors: [FieldError] = []
        if role.apiGroup != Self.group {
            errors.append(.notSupported(path.child("apiGroup"), role.apiGroup, [Self.group]))
        }
        if !kinds.contains(role.kind) { errors.append(.notSupported(path.child("kind"), role.kind, kinds)) }
        if role.name.isEmpty { return errors + [.required(path.child("name"))] }
        return errors + Check.name(role.name, path.child("name"), NameRules.pathSegment)
    }

    private static func errors(_ subjects: [RBACV1.Subject]) -> [FieldError] {
        subjects.enumerated().flatMap { index, subject -> [FieldError] in
            let path = FieldPath("subjects").index(index)
            var errors = Check.required(subject.name, path.child("name"))
            switch subject.kind {
            case "ServiceAccount":
                if !subject.name.isEmpty {
                    errors += Check.name(subject.name, path.child("name"), NameRules.dnsSubdomain)
                }
                if !subject.apiGroup.isEmpty {
                    errors.append(.notSupported(path.child("apiGroup"), subject.apiGroup, [""]))
                }
                if subject.namespace.isEmpty { errors.append(.required(path.child("namespace"))) }
            case "User", "Group":
                if subject.apiGroup != Self.group {
                    errors.append(.notSupported(path.child("apiGroup"), subject.apiGroup, [Self.group]))
                }
            default:
                let kinds = ["ServiceAccount", "User", "Group"]
                errors.append(.notSupported(path.child("kind"), subject.kind, kinds))
            }
            return errors
        }
    }

    private static func changeErrors(_ role: RBACV1.RoleRef, from old: RBACV1.RoleRef) -> [FieldError] {
        guard role != old else { return [] }
        let value = "rbac.RoleRef{APIGroup:\"\(role.apiGroup)\", Kind:\"\(role.kind)\", Name:\"\(role.name)\"}"
        return [.invalid("roleRef", .raw(value), "cannot change roleRef")]
    }
}
