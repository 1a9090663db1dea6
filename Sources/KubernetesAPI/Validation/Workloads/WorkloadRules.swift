internal import Wire

/// What must hold of deployments, replica sets and replication controllers, and of what they share with others.
enum WorkloadRules {
    static func register(_ table: inout ValidationRules.Registration) {
        table.always(AppsV1.Deployment.self) { deployment in Self.errors(deployment.spec, "spec") }
        table.always(AppsV1.ReplicaSet.self) { set in
            let path: FieldPath = "spec"
            return Check.nonNegative(set.spec.replicas, path.child("replicas"))
                + Check.nonNegative(set.spec.minReadySeconds, path.child("minReadySeconds"))
                + Self.selectorErrors(set.spec.selector, of: "deployment", path.child("selector"))
                + Self.templateErrors(set.spec.template, set.spec.selector, "ReplicaSet", path.child("template"))
        }
        table.always(CoreV1.ReplicationController.self) { controller in
            let path: FieldPath = "spec"
            let spec = controller.spec
            var errors = Check.nonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
            errors += Check.labels(spec.selector, path.child("selector"))
            if spec.selector.isEmpty { errors.append(.required(path.child("selector"))) }
            errors += Check.nonNegative(spec.replicas, path.child("replicas"))
            guard let template = spec.template else { return errors + [.required(path.child("template"))] }
            let selector = MetaV1.LabelSelector { $0.matchLabels = spec.selector }
            return errors + Self.templateErrors(template, selector, "ReplicationController", path.child("template"))
        }
    }

    private static func errors(_ spec: AppsV1.DeploymentSpec, _ path: FieldPath) -> [FieldError] {
        var errors = Check.nonNegative(spec.replicas, path.child("replicas"))
        errors += Self.selectorErrors(spec.selector, of: "deployment", path.child("selector"))
        errors += Self.templateErrors(spec.template, spec.selector, "ReplicaSet", path.child("template"))
        errors += Self.errors(spec.strategy, path.child("strategy"))
        errors += Check.nonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        errors += Check.nonNegative(spec.revisionHistoryLimit, path.child("revisionHistoryLimit"))
        if let deadline = spec.progressDeadlineSeconds {
            let place = path.child("progressDeadlineSeconds")
            errors += Check.nonNegative(deadline, place)
            if deadline <= spec.minReadySeconds {
                errors.append(.invalid(place, .integer(deadline), "must be greater than minReadySeconds"))
            }
        }
        return errors
    }

    private static func errors(_ strategy: AppsV1.DeploymentStrategy, _ path: FieldPath) -> [FieldError] {
        let place = path.child("rollingUpdate")
        switch strategy.type {
        case "Recreate":
            let detail = "may not be specified when strategy `type` is 'Recreate'"
            return strategy.rollingUpdate == nil ? [] : [.forbidden(place, detail)]
        case "RollingUpdate":
            guard let rolling = strategy.rollingUpdate else {
                return [.required(place, "this should be defaulted and never be nil")]
            }
            return Self.rollingErrors(rolling.maxUnavailable, rolling.maxSurge, place)
        default:
            return Check.oneOf(strategy.type, ["Recreate", "RollingUpdate"], path.child("type"))
        }
    }

    private static func rollingErrors(
        _ maxUnavailable: IntStr.IntOrString?,
        _ maxSurge: IntStr.IntOrString?,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors = Check.countOrPercent(maxUnavailable, path.child("maxUnavailable"))
        errors += Check.countOrPercent(maxSurge, path.child("maxSurge"))
        if Self.isZero(maxUnavailable), Self.isZero(maxSurge) {
            let value = BadValue(maxUnavailable)
            errors.append(.invalid(path.child("maxUnavailable"), value, "may not be 0 when `maxSurge` is 0"))
        }
        return errors + Check.notMoreThanAll(maxUnavailable, path.child("maxUnavailable"))
    }

    static func isZero(_ value: IntStr.IntOrString?) -> Bool {
        guard let value else { return true }
        return value.percent.map { $0 == 0 } ?? (value.intValue == 0 && !value.isString)
    }

    /// - Parameter owner: as the message names it.
    static func selectorErrors(
        _ selector: MetaV1.LabelSelector?,
        of owner: String,
        _ path: FieldPath
    ) -> [FieldError] {
        guard let selector else { return [.required(path)] }
        var errors = Check.selector(selector, path)
        if selector.underlying.isEmpty {
            errors.append(.invalid(path, .raw(GoSyntax.selector(selector)), "empty selector is invalid for \(owner)"))
        }
        return errors
    }

    /// A template whose pods the selector finds, and which run until they are deleted.
    static func templateErrors(
        _ template: CoreV1.PodTemplateSpec,
        _ selector: MetaV1.LabelSelector?,
        _ kind: String,
        _ path: FieldPath
    ) -> [FieldError] {
        var errors: [FieldError] = []
        let labels = template.metadata.labels
        if let selector, !selector.underlying.isEmpty, let query = try? LabelSelector(selector), !query.matches(labels)
        {
            let place = path.child("metadata").child("labels")
            errors.append(.invalid(place, .raw(GoSyntax.map(labels)), "`selector` does not match template `labels`"))
        }
        // The volumes of a stateful set's pods come from its claims too, so its pods are judged when they are made.
        errors += kind == "StatefulSet" ? PodRules.metadataErrors(template, path) : PodRules.errors(template, path)
        if template.spec.restartPolicy != "Always" {
            let place = path.child("spec").child("restartPolicy")
            errors.append(.notSupported(place, template.spec.restartPolicy, ["Always"]))
        }
        if template.spec.activeDeadlineSeconds != nil {
            let place = path.child("spec").child("activeDeadlineSeconds")
            errors.append(.forbidden(place, "activeDeadlineSeconds in \(kind) is not Supported"))
        }
        return errors
    }
}

extension BadValue {
    /// A count as a number, a percentage as a text.
    init(_ value: IntStr.IntOrString?) {
        guard let value else {
            self = .null
            return
        }
        self = value.isString ? .string(value.strVal) : .integer(value.intVal)
    }
}
