internal import Core
internal import KubernetesAPI
internal import Wire

/// What a node's heartbeats and conditions mean: which conditions nobody vouches for any more, and which taints follow.
struct NodeHealth {
    /// How long a node may be silent.
    static let gracePeriod = Duration.seconds(50)
    /// How long a new node may take before it is heard of first.
    static let startupGracePeriod = Duration.seconds(60)

    /// What the kubelet vouches for.
    private static let vouched = ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"]
    /// The taints that this controller manages.
    private static let managed: Set<String> = [
        "node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable", "node.kubernetes.io/unschedulable",
        "node.kubernetes.io/memory-pressure", "node.kubernetes.io/disk-pressure", "node.kubernetes.io/pid-pressure",
        "node.kubernetes.io/network-unavailable",
    ]

    let node: CoreV1.Node
    /// When the node counts as silent if nothing more is heard of it.
    let deadline: Instant

    init(_ node: CoreV1.Node, lease: CoordinationV1.Lease?) {
        self.node = node
        let heartbeats =
            node.status.conditions.map(\.lastHeartbeatTime.instant)
            + [lease?.spec.renewTime?.instant].compactMap { $0 }
        self.deadline =
            heartbeats.max().map { $0 + Self.gracePeriod }
            ?? node.metadata.creationTimestamp.instant + Self.startupGracePeriod
    }

    var ready: CoreV1.NodeCondition? { self.node.status.conditions.first { $0.type == "Ready" } }

    /// The node with what is not known any more marked so; nil while it is heard of, or where all is marked.
    func silenced(now: Instant) -> CoreV1.Node? {
        guard now >= self.deadline else { return nil }
        var silenced = self.node
        for type in Self.vouched {
            let place = silenced.status.conditions.firstIndex { $0.type == type }
            guard let place else {
                silenced.status.conditions.append(
                    CoreV1.NodeCondition {
                        $0.type = type
                        $0.status = "Unknown"
                        $0.reason = "NodeStatusNeverUpdated"
                        $0.message = "Kubelet never posted node status."
                        $0.lastHeartbeatTime = self.node.metadata.creationTimestamp
                        $0.lastTransitionTime = MetaV1.Time(now)
                    }
                )
                continue
            }
            guard silenced.status.conditions[place].status != "Unknown" else { continue }
            silenced.status.conditions[place].status = "Unknown"
            silenced.status.conditions[place].reason = "NodeStatusUnknown"
            silenced.status.conditions[place].message = "Kubelet stopped posting node status."
            silenced.status.conditions[place].lastTransitionTime = MetaV1.Time(now)
        }
        return silenced == self.node ? nil : silenced
    }

    /// The node's taints as its conditions ask for; those that are not this controller's stay, and the times of those
    /// that stay too.
    func taints(now: Instant) -> [CoreV1.Taint] {
        var wanted: [(key: String, effect: String)] = []
        switch self.ready?.status {
        case "False":
            wanted += [("node.kubernetes.io/not-ready", "NoSchedule"), ("node.kubernetes.io/not-ready", "NoExecute")]
        case "True": break
        default:
            // No condition at all: the node has just been registered, and is not ready before it says so.
            let key = self.ready == nil ? "node.kubernetes.io/not-ready" : "node.kubernetes.io/unreachable"
            wanted += [(key, "NoSchedule")]
            if self.ready != nil { wanted += [(key, "NoExecute")] }
        }
        let pressures = [
            ("MemoryPressure", "memory-pressure"), ("DiskPressure", "disk-pressure"), ("PIDPressure", "pid-pressure"),
            ("NetworkUnavailable", "network-unavailable"),
        ]
        for (type, name) in pressures
        where self.node.status.conditions.contains(where: { $0.type == type && $0.status == "True" }) {
            wanted.append(("node.kubernetes.io/\(name)", "NoSchedule"))
        }
        if self.node.spec.unschedulable { wanted.append(("node.kubernetes.io/unschedulable", "NoSchedule")) }
        let present = self.node.spec.taints
        let kept = present.filter { taint in
            !Self.managed.contains(taint.key) || wanted.contains { $0.key == taint.key && $0.effect == taint.effect }
        }
        let added = wanted.filter { want in !kept.contains { $0.key == want.key && $0.effect == want.effect } }
        return kept
            + added.map { want in
                CoreV1.Taint {
                    $0.key = want.key
                    $0.effect = want.effect
                    $0.timeAdded = MetaV1.Time(now)
                }
            }
    }
}
