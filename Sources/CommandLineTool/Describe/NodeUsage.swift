internal import Core
internal import KubernetesAPI

/// What the pods of a node ask for, beside what the node has.
struct NodeUsage {
    /// Requests, or limits.
    private typealias Amounts = (CoreV1.ResourceRequirements) -> [String: Resource.Quantity]

    let pods: [CoreV1.Pod]
    let allocatable: [String: Resource.Quantity]

    /// The pods that have not ended, of those bound to the node.
    init(pods: [CoreV1.Pod], allocatable: [String: Resource.Quantity]) {
        self.pods = pods.filter { $0.status.phase != "Succeeded" && $0.status.phase != "Failed" }
        self.allocatable = allocatable
    }

    func write(_ out: inout Description, now: Instant) {
        let rows = self.pods.map { pod -> [String] in
            let age = HumanDuration.age(of: pod.metadata.creationTimestamp, at: now)
            let amounts = ["cpu", "memory"].flatMap { name in
                [self.share(name, [pod]) { $0.requests }, self.share(name, [pod]) { $0.limits }]
            }
            return [pod.metadata.namespace, pod.metadata.name, ""] + amounts + [age]
        }
        let header = [
            "Namespace", "Name", "", "CPU Requests", "CPU Limits", "Memory Requests", "Memory Limits", "Age",
        ]
        out.line(0, "Non-terminated Pods:", "(\(self.pods.count) in total)")
        out.rows(header, rows)
        out.line(0, "Allocated resources:")
        out.line(1, "(Total limits may be over 100 percent, i.e., overcommitted.)")
        out.rows(["Resource", "Requests", "Limits"], self.totals())
    }

    private func totals() -> [[String]] {
        let large = self.allocatable.keys.filter { $0.hasPrefix("hugepages-") }.sorted()
        let shared = (["cpu", "memory", "ephemeral-storage"] + large).map { name in
            [name, self.share(name, self.pods) { $0.requests }, self.share(name, self.pods) { $0.limits }]
        }
        let extended = self.allocatable.keys.filter { $0.contains("/") }.sorted().map { name in
            [name, "\(self.sum(name, self.pods) { $0.requests })", "\(self.sum(name, self.pods) { $0.limits })"]
        }
        return shared + extended
    }

    /// "100m (5%)": what pods ask for, and its part of what the node has.
    private func share(_ name: String, _ pods: [CoreV1.Pod], _ amounts: Amounts) -> String {
        let sum = self.sum(name, pods, amounts)
        let whole = self.allocatable[name]?.amount.approximate ?? 0
        let percent = whole > 0 ? Int(sum.approximate / whole * 100) : 0
        return "\(sum) (\(percent)%)"
    }

    /// Containers run at once; those before them one after the other.
    private func sum(_ name: String, _ pods: [CoreV1.Pod], _ amounts: Amounts) -> Quantity {
        pods.reduce(Quantity.zero) { total, pod in
            let running = pod.spec.containers.reduce(Quantity.zero) { sum, container in
                amounts(container.resources)[name].map { sum + $0.amount } ?? sum
            }
            let largest = pod.spec.initContainers.compactMap { amounts($0.resources)[name]?.amount }
                .max { $0.approximate < $1.approximate }
            guard let largest, largest.approximate > running.approximate else { return total + running }
            return total + largest
        }
    }
}
