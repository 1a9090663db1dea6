internal import KubernetesAPI
internal import Wire

/// What a pod has requested of a resource.
enum PodRequests {
    /// In whole units: what its containers and sidecars need together, or its greediest init container alone, with the
    /// pod's overhead.
    static func amount(of resource: String, in spec: CoreV1.PodSpec) -> Int64 {
        func request(_ container: CoreV1.Container) -> Int64 {
            container.resources.requests[resource]?.amount.value ?? 0
        }
        var lasting: Int64 = 0
        var peak: Int64 = 0
        for container in spec.initContainers {
            if PodLifecycle.isSidecar(container) {
                lasting += request(container)
                peak = max(peak, lasting)
            } else {
                peak = max(peak, lasting + request(container))
            }
        }
        let running = spec.containers.reduce(lasting) { $0 + request($1) }
        return max(running, peak) + (spec.overhead[resource]?.amount.value ?? 0)
    }
}
