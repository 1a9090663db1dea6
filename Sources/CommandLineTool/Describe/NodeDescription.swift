internal import Core
internal import KubernetesAPI

/// `kubectl describe node`.
struct NodeDescription {
    var node: CoreV1.Node
    /// The pods that are bound to the node.
    var pods: [CoreV1.Pod]
    var now: Instant

    private static let rolePrefix = "node-role.kubernetes.io/"

    func text(_ events: [[String]]) -> String {
        var out = Description()
        let metadata = self.node.metadata
        out.line(0, "Name:", metadata.name)
        let roles = metadata.labels.keys.filter { $0.hasPrefix(Self.rolePrefix) }.map {
            String($0.dropFirst(Self.rolePrefix.count))
        }.sorted()
        out.line(0, "Roles:", roles.isEmpty ? "<none>" : roles.joined(separator: ","))
        out.pairs("Labels:", metadata.labels)
        out.pairs("Annotations:", metadata.annotations, separator: ": ")
        out.line(0, "CreationTimestamp:", Describing.date(metadata.creationTimestamp))
        out.values("Taints:", self.node.spec.taints.map(Describing.taint))
        out.line(0, "Unschedulable:", String(self.node.spec.unschedulable))
        let conditions = self.node.status.conditions.map {
            [
                $0.type, $0.status, Describing.date($0.lastHeartbeatTime), Describing.date($0.lastTransitionTime),
                $0.reason, $0.message,
            ]
        }
        let header = ["Type", "Status", "LastHeartbeatTime", "LastTransitionTime", "Reason", "Message"]
        out.table("Conditions:", header, conditions)
        out.line(0, "Addresses:")
        for address in self.node.status.addresses { out.line(1, "\(address.type):", address.address) }
        self.resources("Capacity:", self.node.status.capacity, &out)
        self.resources("Allocatable:", self.node.status.allocatable, &out)
        self.system(&out)
        if !self.node.spec.podCIDR.isEmpty {
            out.line(0, "PodCIDR:", self.node.spec.podCIDR)
            out.line(0, "PodCIDRs:", self.node.spec.podCIDRs.joined(separator: ","))
        }
        self.pods(&out)
        out.events(events)
        return out.formatted
    }

    private func resources(_ title: String, _ quantities: [String: Resource.Quantity], _ out: inout Description) {
        out.line(0, title)
        for (name, quantity) in quantities.sorted(by: { $0.key < $1.key }) {
            out.line(1, "\(name):", quantity.string)
        }
    }

    private func system(_ out: inout Description) {
        let info = self.node.status.nodeInfo
        out.line(0, "System Info:")
        let rows = [
            ("Machine ID:", info.machineID), ("System UUID:", info.systemUUID), ("Boot ID:", info.bootID),
            ("Kernel Version:", info.kernelVersion), ("OS Image:", info.osImage),
            ("Operating System:", info.operatingSystem), ("Architecture:", info.architecture),
            ("Container Runtime Version:", info.containerRuntimeVersion), ("Kubelet Version:", info.kubeletVersion),
            ("Kube-Proxy Version:", info.kubeProxyVersion),
        ]
        for (title, value) in rows { out.line(1, title, value) }
    }

    private func pods(_ out: inout Description) {
        let running = self.pods.filter { $0.status.phase != "Succeeded" && $0.status.phase != "Failed" }
        let rows = running.map { pod -> [String] in
            let age = HumanDuration.age(of: pod.metadata.creationTimestamp, at: self.now)
            let amounts = ["cpu", "memory"].flatMap { name in
                [self.share(pod, name) { $0.requests }, self.share(pod, name) { $0.limits }]
            }
            return [pod.metadata.namespace, pod.metadata.name] + amounts + [age]
        }
        let header = [
            "Namespace", "Name", "CPU Requests", "CPU Limits", "Memory Requests", "Memory Limits", "Age",
        ]
        out.table("Non-terminated Pods:", header, rows)
    }

    /// "100m (5%)": what a pod asks for, and its part of what the node has.
    private func share(
        _ pod: CoreV1.Pod,
        _ name: String,
        _ amounts: (CoreV1.ResourceRequirements) -> [String: Resource.Quantity]
    ) -> String {
        var sum = Quantity.zero
        for container in pod.spec.containers {
            if let quantity = amounts(container.resources)[name] { sum = sum + quantity.amount }
        }
        let whole = self.node.status.allocatable[name]?.amount.approximate ?? 0
        let percent = whole > 0 ? Int(sum.approximate / whole * 100) : 0
        return "\(sum) (\(percent)%)"
    }
}
