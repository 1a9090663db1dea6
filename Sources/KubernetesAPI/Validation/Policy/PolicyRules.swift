internal import Wire

/// What must hold of disruption budgets, priorities and leases.
enum PolicyRules {
    /// Greater ones are for the system.
    private static let priorityMax: Int32 = 1_000_000_000

    static func register(_ table: inout ValidationRules.Registration) {
        table.always(PolicyV1.PodDisruptionBudget.self) { budget in
            let path: FieldPath = "spec"
            let spec = budget.spec
            if spec.minAvailable != nil, spec.maxUnavailable != nil {
                let value = BadValue.raw("policy.PodDisruptionBudgetSpec{}")
                return [.invalid(path, value, "minAvailable and maxUnavailable cannot be both set")]
            }
            return Check.countOrPercent(spec.minAvailable, path.child("minAvailable"))
                + Check.notMoreThanAll(spec.minAvailable, path.child("minAvailable"))
                + Check.countOrPercent(spec.maxUnavailable, path.child("maxUnavailable"))
                + Check.notMoreThanAll(spec.maxUnavailable, path.child("maxUnavailable"))
                + Check.selector(spec.selector, path.child("selector"))
        }
        table.always(SchedulingV1.PriorityClass.self) { priority in
            let name = priority.metadata.name
            if name == "system-node-critical" || name == "system-cluster-critical" { return [] }
            if name.hasPrefix("system-") {
                let detail = "priority class names with 'system-' prefix are reserved for system use only"
                return [.forbidden("metadata.name", detail)]
            }
            guard priority.value > Self.priorityMax else { return [] }
            let detail = "maximum allowed value of a user defined priority is \(Self.priorityMax)"
            return [.forbidden("value", detail)]
        }
        table.always(CoreV1.Event.self) { event in
            // Events about nodes and other objects without a namespace stand in `default`.
            let namespace = event.involvedObject.namespace
            let isInPlace = namespace == event.metadata.namespace
            let isClusterWide = namespace.isEmpty && ["default", "kube-system"].contains(event.metadata.namespace)
            if isInPlace || isClusterWide { return [] }
            return [.invalid("involvedObject.namespace", namespace, "does not match event.namespace")]
        }
        table.always(CoordinationV1.Lease.self) { lease in
            var errors: [FieldError] = []
            if let seconds = lease.spec.leaseDurationSeconds, seconds <= 0 {
                errors.append(.invalid("spec.leaseDurationSeconds", .integer(seconds), "must be greater than 0"))
            }
            if let transitions = lease.spec.leaseTransitions, transitions < 0 {
                let detail = "must be greater than or equal to 0"
                errors.append(.invalid("spec.leaseTransitions", .integer(transitions), detail))
            }
            return errors
        }
    }
}
