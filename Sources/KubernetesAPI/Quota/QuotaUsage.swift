package import Core
package import Wire

/// What objects use of a quota.
package enum QuotaUsage {
    private static let computed = ["cpu", "memory", "ephemeral-storage"]
    /// Kinds that have a short name in quotas from before there was `count/`.
    private static let named: Set<String> = [
        "configmaps", "persistentvolumeclaims", "replicationcontrollers", "resourcequotas", "secrets", "services",
    ]
    private static let classMark = ".storageclass.storage.k8s.io/"

    /// What an object uses, by the names that quotas limit; `resource` is the object's kind.
    package static func of(_ object: Message, _ resource: GroupResource, now: Instant) -> [String: Quantity] {
        var usage: [String: Quantity] = ["count/\(resource)": Quantity(1)]
        if resource.group.isEmpty, Self.named.contains(resource.resource) { usage[resource.resource] = Quantity(1) }
        switch object.schema {
        case CoreV1.Pod.schema:
            let pod = CoreV1.Pod(underlying: object)
            guard Self.isAlive(pod, now) else { break }
            usage["pods"] = Quantity(1)
            usage.merge(
                Self.amounts(
                    requests: PodResources.requests(of: pod.spec),
                    limits: PodResources.limits(of: pod.spec)
                )
            ) { $1 }
        case CoreV1.Service.schema: usage.merge(Self.service(CoreV1.Service(underlying: object))) { $1 }
        case CoreV1.PersistentVolumeClaim.schema:
            usage.merge(Self.claim(CoreV1.PersistentVolumeClaim(underlying: object))) { $1 }
        default: break
        }
        return usage
    }

    /// Whether objects of a kind use what a quota limits under a name.
    package static func concerns(_ name: String, _ resource: GroupResource) -> Bool {
        if name == "count/\(resource)" { return true }
        guard resource.group.isEmpty else { return false }
        switch resource.resource {
        case "pods":
            if name == "pods" || Self.computed.contains(name) || name.hasPrefix("hugepages-") { return true }
            if name.hasPrefix("limits.") { return true }
            return name.hasPrefix("requests.") && name != "requests.storage"
        case "persistentvolumeclaims":
            return name == "persistentvolumeclaims" || name == "requests.storage" || name.contains(Self.classMark)
        case "services": return name == "services" || name.hasPrefix("services.")
        default: return Self.named.contains(resource.resource) && name == resource.resource
        }
    }

    /// Pods that are over, or should be gone, use nothing but their place.
    private static func isAlive(_ pod: CoreV1.Pod, _ now: Instant) -> Bool {
        guard pod.status.phase != "Failed", pod.status.phase != "Succeeded" else { return false }
        guard let deletion = pod.metadata.deletionTimestamp, let seconds = pod.metadata.deletionGracePeriodSeconds
        else {
            return true
        }
        // Kubernetes gives a pod whose grace period is over as much time again before it stops counting it.
        return now <= deletion.instant + .seconds(seconds)
    }

    /// Amounts by the names that quotas give them.
    static func amounts(requests: [String: Quantity], limits: [String: Quantity]) -> [String: Quantity] {
        var usage: [String: Quantity] = [:]
        for (name, amount) in requests {
            let isExtended = name.contains("/") && !name.contains("kubernetes.io/")
            if Self.computed.contains(name) || name.hasPrefix("hugepages-") { usage[name] = amount }
            if usage[name] != nil || isExtended { usage["requests.\(name)"] = amount }
        }
        for (name, amount) in limits where Self.computed.contains(name) { usage["limits.\(name)"] = amount }
        return usage
    }

    private static func service(_ service: CoreV1.Service) -> [String: Quantity] {
        let ports = Int64(service.spec.ports.count)
        switch service.spec.type {
        case "NodePort": return ["services.nodeports": Quantity(ports), "services.loadbalancers": .zero]
        case "LoadBalancer":
            let given = Int64(service.spec.ports.count { $0.nodePort != 0 })
            let hasAll = service.spec.allocateLoadBalancerNodePorts ?? true
            return ["services.nodeports": Quantity(hasAll ? ports : given), "services.loadbalancers": Quantity(1)]
        default: return ["services.nodeports": .zero, "services.loadbalancers": .zero]
        }
    }

    private static func claim(_ claim: CoreV1.PersistentVolumeClaim) -> [String: Quantity] {
        var usage: [String: Quantity] = [:]
        let annotated = claim.metadata.annotations["volume.beta.kubernetes.io/storage-class"]
        let storageClass = annotated ?? claim.spec.storageClassName ?? ""
        if !storageClass.isEmpty {
            usage["\(storageClass)\(Self.classMark)persistentvolumeclaims"] = Quantity(1)
        }
        if let request = claim.spec.resources.requests["storage"]?.amount {
            usage["requests.storage"] = request
            if !storageClass.isEmpty { usage["\(storageClass)\(Self.classMark)requests.storage"] = request }
        }
        return usage
    }
}
