internal import Core
internal import KubernetesAPI

/// `kubectl describe node`.
struct NodeDescription {
    var node: CoreV1.Node
    /// The pods that are bound to the node.
    var pods: [CoreV1.Pod]
    /// What the kubelet renews to show that it lives.
    var lease: CoordinationV1.Lease?
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
        out.annotations(metadata.annotations)
        out.line(0, "CreationTimestamp:", Describing.date(metadata.creationTimestamp))
        out.values("Taints:", self.node.spec.taints.map(Describing.taint))
        out.line(0, "Unschedulable:", String(self.node.spec.unschedulable))
        self.lease(&out)
        let conditions = self.node.status.conditions.map { condition in
            let times = [condition.lastHeartbeatTime, condition.lastTransitionTime].map(Describing.date)
            let cells = [condition.type, condition.status] + times + [condition.reason]
            return cells.map { $0 + " " } + [condition.message]
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
        NodeUsage(pods: self.pods, allocatable: self.node.status.allocatable).write(&out, now: self.now)
        out.events(events)
        return out.formatted
    }

    private func lease(_ out: inout Description) {
        guard let lease = self.lease else { return out.line(0, "Lease:", "Failed to get lease") }
        let unset = "<unset>"
        out.line(0, "Lease:")
        out.line(1, "HolderIdentity:", lease.spec.holderIdentity ?? unset)
        out.line(1, "AcquireTime:", lease.spec.acquireTime.map { Describing.date(seconds: $0.seconds) } ?? unset)
        out.line(1, "RenewTime:", lease.spec.renewTime.map { Describing.date(seconds: $0.seconds) } ?? unset)
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
}
