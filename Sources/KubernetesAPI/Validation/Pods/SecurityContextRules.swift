internal import Wire

/// What must hold of the rights that pods and containers run with.
enum SecurityContextRules {
    private static let idRange: ClosedRange<Int64> = 0...Int64(Int32.max)

    static func errors(_ context: CoreV1.PodSecurityContext?, _ path: FieldPath) -> [FieldError] {
        guard let context else { return [] }
        var errors = Self.errors(context.fsGroup, path.child("fsGroup"))
        errors += Self.errors(context.runAsUser, path.child("runAsUser"))
        errors += Self.errors(context.runAsGroup, path.child("runAsGroup"))
        for (index, group) in context.supplementalGroups.enumerated() {
            errors += Self.errors(group, path.child("supplementalGroups").index(index))
        }
        return errors
    }

    static func errors(_ context: CoreV1.SecurityContext?, _ path: FieldPath) -> [FieldError] {
        guard let context else { return [] }
        var errors = Self.errors(context.runAsUser, path.child("runAsUser"))
        errors += Self.errors(context.runAsGroup, path.child("runAsGroup"))
        if context.allowPrivilegeEscalation == false, context.privileged == true {
            let detail = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
            errors.append(.invalid(path, .raw("core.SecurityContext{}"), detail))
        }
        return errors
    }

    private static func errors(_ id: Int64?, _ path: FieldPath) -> [FieldError] {
        guard let id, !Self.idRange.contains(id) else { return [] }
        return [.invalid(path, .integer(id), NameRules.rangeError(Self.idRange))]
    }
}
