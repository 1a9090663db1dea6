internal import Wire

/// What must hold of stateful sets.
enum StatefulSetRules {
    private static let changeable: Set<String> = [
        "replicas", "ordinals", "template", "updateStrategy", "persistentVolumeClaimRetentionPolicy", "minReadySeconds",
    ]

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AppsV1.StatefulSet.self) { set in Self.errors(set.spec, "spec") }
        table.onUpdate(AppsV1.StatefulSet.self) { set, old in
            let isChanged = set.spec.underlying.schema.fields.contains { field in
                field.json.map { !Self.changeable.contains($0) } ?? true
                    && set.spec.underlying[field.number] != old.spec.underlying[field.number]
            }
            let detail =
                "updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', "
                + "'updateStrategy', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden"
            return isChanged ? [.forbidden("spec", detail)] : []
        }
    }

    private static func errors(_ spec: AppsV1.StatefulSetSpec, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        let management = path.child("podManagementPolicy")
        if spec.podManagementPolicy.isEmpty {
            errors.append(.required(management))
        } else if !["OrderedReady", "Parallel"].contains(spec.podManagementPolicy) {
            errors.append(
                .invalid(management, spec.podManagementPolicy, "must be 'OrderedReady' or 'Parallel'")
            )
        }
        errors += Self.errors(spec.updateStrategy, path.child("updateStrategy"))
        errors += Check.nonNegative(spec.replicas, path.child("replicas"))
        errors += Check.nonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        errors += Check.nonNegative(spec.ordinals?.start, path.child("ordinals.start"))
        errors += WorkloadRules.selectorErrors(spec.selector, of: "statefulset", path.child("selector"))
        errors += WorkloadRules.templateErrors(spec.template, spec.selector, "StatefulSet", path.child("template"))
        return errors
    }

    private static func errors(_ strategy: AppsV1.StatefulSetUpdateStrategy, _ path: FieldPath) -> [FieldError] {
        switch strategy.type {
        case "": return [.required(path)]
        case "OnDelete":
            let detail = "only allowed for updateStrategy 'RollingUpdate'"
            let value = BadValue.raw("apps.RollingUpdateStatefulSetStrategy{}")
            return strategy.rollingUpdate == nil ? [] : [.invalid(path.child("rollingUpdate"), value, detail)]
        case "RollingUpdate":
            let place = path.child("rollingUpdate").child("partition")
            return Check.nonNegative(strategy.rollingUpdate?.partition, place)
        default:
            return [.invalid(path, .string(strategy.type), "must be 'RollingUpdate' or 'OnDelete'")]
        }
    }
}
