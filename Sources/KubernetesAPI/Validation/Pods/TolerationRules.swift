internal import Wire

/// What must hold of the taints that a pod tolerates.
enum TolerationRules {
    private static let effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"]

    static func errors(_ tolerations: [CoreV1.Toleration], _ path: FieldPath) -> [FieldError] {
        tolerations.enumerated().flatMap { index, toleration in Self.errors(toleration, path.index(index)) }
    }

    private static func errors(_ toleration: CoreV1.Toleration, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if !toleration.key.isEmpty {
            errors += Check.name(toleration.key, path.child("key"), NameRules.qualifiedName)
        } else if toleration.operator != "Exists" {
            let detail = #"operator must be Exists when `key` is empty, which means "match all values and all keys""#
            errors.append(.invalid(path.child("operator"), toleration.operator, detail))
        }
        if toleration.tolerationSeconds != nil, toleration.effect != "NoExecute" {
            let detail = "effect must be 'NoExecute' when `tolerationSeconds` is set"
            errors.append(.invalid(path.child("effect"), toleration.effect, detail))
        }
        switch toleration.operator {
        case "Equal", "":
            let messages = NameRules.labelValue(toleration.value)
            if !messages.isEmpty {
                errors.append(.invalid(path.child("operator"), toleration.value, messages.joined(separator: ";")))
            }
        case "Exists":
            if !toleration.value.isEmpty {
                let detail = "value must be empty when `operator` is 'Exists'"
                errors.append(.invalid(path.child("operator"), toleration.value, detail))
            }
        default:
            errors.append(.notSupported(path.child("operator"), toleration.operator, ["Equal", "Exists"]))
        }
        if !toleration.effect.isEmpty, !Self.effects.contains(toleration.effect) {
            errors.append(.notSupported(path.child("effect"), toleration.effect, Self.effects))
        }
        return errors
    }
}
