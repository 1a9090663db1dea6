internal import KubernetesAPI

/// The quality-of-service class of a pod: who is evicted first when a node runs out.
enum PodQuality {
    private static let counted = ["cpu", "memory"]

    static func of(_ spec: CoreV1.PodSpec) -> String {
        var hasAny = false
        var isGuaranteed = true
        for container in spec.containers + spec.initContainers {
            let (requests, limits) = (container.resources.requests, container.resources.limits)
            for name in Self.counted {
                let request = requests[name].flatMap(Self.positive)
                let limit = limits[name].flatMap(Self.positive)
                if request != nil || limit != nil { hasAny = true }
                if limit == nil || (request != nil && request != limit) { isGuaranteed = false }
            }
        }
        if !hasAny { return "BestEffort" }
        return isGuaranteed ? "Guaranteed" : "Burstable"
    }

    private static func positive(_ quantity: Resource.Quantity) -> Quantity? {
        guard let amount = try? Quantity(quantity.string), amount > Quantity.zero else { return nil }
        return amount
    }
}
