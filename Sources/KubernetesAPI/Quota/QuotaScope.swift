package import Wire

/// Tells whether an object falls under a quota's scopes.
package enum QuotaScope {
    /// All scopes of the quota must hold; only pods have any.
    package static func covers(_ spec: CoreV1.ResourceQuotaSpec, _ object: Message) -> Bool {
        let scopes = spec.scopes.map { scope in
            CoreV1.ScopedResourceSelectorRequirement {
                $0.scopeName = scope
                $0.operator = "Exists"
            }
        }
        let all = scopes + (spec.scopeSelector?.matchExpressions ?? [])
        guard !all.isEmpty else { return true }
        guard object.schema == CoreV1.Pod.schema else { return false }
        let pod = CoreV1.Pod(underlying: object)
        return all.allSatisfy { Self.holds($0, pod) }
    }

    private static func holds(_ scope: CoreV1.ScopedResourceSelectorRequirement, _ pod: CoreV1.Pod) -> Bool {
        switch scope.scopeName {
        case "Terminating": return (pod.spec.activeDeadlineSeconds ?? -1) >= 0
        case "NotTerminating": return (pod.spec.activeDeadlineSeconds ?? -1) < 0
        case "BestEffort": return QualityOfService.of(pod.spec) == .bestEffort
        case "NotBestEffort": return QualityOfService.of(pod.spec) != .bestEffort
        case "PriorityClass":
            let name = pod.spec.priorityClassName
            switch scope.operator {
            case "In": return scope.values.contains(name)
            case "NotIn": return !scope.values.contains(name)
            case "DoesNotExist": return name.isEmpty
            default: return !name.isEmpty
            }
        case "CrossNamespacePodAffinity": return Self.looksAcross(pod.spec.affinity)
        default: return false
        }
    }

    /// An affinity that looks at pods of other namespaces.
    private static func looksAcross(_ affinity: CoreV1.Affinity?) -> Bool {
        let near = affinity?.podAffinity
        let far = affinity?.podAntiAffinity
        let terms =
            (near?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
            + (near?.preferredDuringSchedulingIgnoredDuringExecution.map(\.podAffinityTerm) ?? [])
            + (far?.requiredDuringSchedulingIgnoredDuringExecution ?? [])
            + (far?.preferredDuringSchedulingIgnoredDuringExecution.map(\.podAffinityTerm) ?? [])
        return terms.contains { !$0.namespaces.isEmpty || $0.namespaceSelector != nil }
    }
}
