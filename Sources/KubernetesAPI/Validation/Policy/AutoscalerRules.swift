internal import Wire

/// What must hold of horizontal pod autoscalers.
enum AutoscalerRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AutoscalingV2.HorizontalPodAutoscaler.self) { autoscaler in
            let spec = autoscaler.spec
            return Self.replicaErrors(min: spec.minReplicas, max: spec.maxReplicas)
                + Self.targetErrors(kind: spec.scaleTargetRef.kind, name: spec.scaleTargetRef.name)
        }
        table.always(AutoscalingV1.HorizontalPodAutoscaler.self) { autoscaler in
            let spec = autoscaler.spec
            return Self.replicaErrors(min: spec.minReplicas, max: spec.maxReplicas)
                + Self.targetErrors(kind: spec.scaleTargetRef.kind, name: spec.scaleTargetRef.name)
        }
    }

    private static func replicaErrors(min: Int32?, max: Int32) -> [FieldError] {
        var errors: [FieldError] = []
        if let min, min < 1 {
            errors.append(.invalid("spec.minReplicas", .integer(min), "must be greater than or equal to 1"))
        }
        if max < 1 { errors.append(.invalid("spec.maxReplicas", .integer(max), "must be greater than 0")) }
        if let min, max < min {
            errors.append(
                .invalid("spec.maxReplicas", .integer(max), "must be greater than or equal to `minReplicas`")
            )
        }
        return errors
    }

    private static func targetErrors(kind: String, name: String) -> [FieldError] {
        let path: FieldPath = "spec.scaleTargetRef"
        var errors =
            kind.isEmpty
            ? [FieldError.required(path.child("kind"))] : Check.name(kind, path.child("kind"), NameRules.pathSegment)
        errors +=
            name.isEmpty
            ? [.required(path.child("name"))] : Check.name(name, path.child("name"), NameRules.pathSegment)
        return errors
    }
}
