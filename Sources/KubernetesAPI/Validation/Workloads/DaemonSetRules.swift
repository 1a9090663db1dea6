internal import Wire

/// What must hold of daemon sets.
enum DaemonSetRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AppsV1.DaemonSet.self) { set in
            let path: FieldPath = "spec"
            let spec = set.spec
            return WorkloadRules.selectorErrors(spec.selector, of: "daemonset", path.child("selector"))
                + WorkloadRules.templateErrors(spec.template, spec.selector, "DaemonSet", path.child("template"))
                + Check.nonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
                + Self.errors(spec.updateStrategy, path.child("updateStrategy"))
                + Check.nonNegative(spec.revisionHistoryLimit, path.child("revisionHistoryLimit"))
        }
    }

    private static func errors(_ strategy: AppsV1.DaemonSetUpdateStrategy, _ path: FieldPath) -> [FieldError] {
        guard strategy.type == "RollingUpdate" else {
            return Check.oneOf(strategy.type, ["RollingUpdate", "OnDelete"], path.child("type"))
        }
        let place = path.child("rollingUpdate")
        guard let rolling = strategy.rollingUpdate else { return [.required(place)] }
        var errors = Check.countOrPercent(rolling.maxUnavailable, place.child("maxUnavailable"))
        errors += Check.countOrPercent(rolling.maxSurge, place.child("maxSurge"))
        let isUnavailableZero = WorkloadRules.isZero(rolling.maxUnavailable)
        let isSurgeZero = WorkloadRules.isZero(rolling.maxSurge)
        if isUnavailableZero, isSurgeZero {
            let value = BadValue(rolling.maxUnavailable)
            errors.append(.invalid(place.child("maxUnavailable"), value, "cannot be 0 when maxSurge is 0"))
        } else if !isUnavailableZero, !isSurgeZero {
            let value = BadValue(rolling.maxSurge)
            errors.append(.invalid(place.child("maxSurge"), value, "may not be set when maxUnavailable is non-zero"))
        }
        return errors + Check.notMoreThanAll(rolling.maxUnavailable, place.child("maxUnavailable"))
    }
}
