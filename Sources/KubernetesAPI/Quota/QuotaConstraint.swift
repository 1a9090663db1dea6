/// A quota over a computed resource obliges every container to say how much of it the container wants.
package enum QuotaConstraint {
    private static let obliging: Set<String> = [
        "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory",
    ]

    /// What containers leave unsaid of what the quota limits, in Kubernetes' words; nil when nothing is missing.
    package static func fault(of spec: CoreV1.PodSpec, limited: [String]) -> String? {
        let wanted = Self.obliging.intersection(limited)
        var missing: [String: Set<String>] = [:]
        for container in spec.containers + spec.initContainers {
            let said = QuotaUsage.amounts(
                requests: container.resources.requests.mapValues(\.amount),
                limits: container.resources.limits.mapValues(\.amount)
            )
            for name in wanted where said[name] == nil { missing[name, default: []].insert(container.name) }
        }
        guard !missing.isEmpty else { return nil }
        let texts = missing.sorted { $0.key < $1.key }.map { name, containers in
            "\(name) for: \(containers.sorted().joined(separator: ","))"
        }
        return "must specify \(texts.joined(separator: "; "))"
    }
}
