internal import Wire

/// What must hold of the rules that spread pods over the cluster.
enum TopologySpreadRules {
    static func errors(_ constraints: [CoreV1.TopologySpreadConstraint], _ path: FieldPath) -> [FieldError] {
        constraints.enumerated().flatMap { index, constraint in
            let place = path.index(index)
            var errors: [FieldError] = []
            if constraint.maxSkew <= 0 {
                errors.append(
                    .invalid(place.child("maxSkew"), .integer(constraint.maxSkew), "must be greater than zero")
                )
            }
            if constraint.topologyKey.isEmpty {
                errors.append(.required(place.child("topologyKey"), "can not be empty"))
            }
            let actions = ["DoNotSchedule", "ScheduleAnyway"]
            if !actions.contains(constraint.whenUnsatisfiable) {
                let place = place.child("whenUnsatisfiable")
                errors.append(.notSupported(place, constraint.whenUnsatisfiable, actions))
            }
            return errors + Check.selector(constraint.labelSelector, place.child("labelSelector"))
        }
    }
}
