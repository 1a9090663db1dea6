internal import KubernetesAPI
internal import Wire

/// On which nodes a daemon set's pods belong.
struct DaemonPlacement {
    private static let field = "metadata.name"

    private let requirement: NodeRequirement?
    private let tolerations: [CoreV1.Toleration]
    private let nodeName: String

    init(_ set: AppsV1.DaemonSet) {
        let spec = set.spec.template.spec
        self.requirement = NodeRequirement(spec)
        self.tolerations = spec.tolerations + Self.daemonTolerations(hostNetwork: spec.hostNetwork)
        self.nodeName = spec.nodeName
    }

    /// A pod belongs on the node.
    func shouldRun(on node: CoreV1.Node) -> Bool {
        self.fits(node) && self.tolerates(node, effects: ["NoSchedule", "NoExecute"])
    }

    /// A pod that is on the node may stay there.
    func mayStay(on node: CoreV1.Node) -> Bool {
        self.fits(node) && self.tolerates(node, effects: ["NoExecute"])
    }

    private func fits(_ node: CoreV1.Node) -> Bool {
        let metadata = node.metadata
        guard self.nodeName.isEmpty || self.nodeName == metadata.name else { return false }
        return self.requirement?.isMet(byNode: metadata.name, labels: metadata.labels) ?? true
    }

    private func tolerates(_ node: CoreV1.Node, effects: Set<String>) -> Bool {
        node.spec.taints.allSatisfy { taint in
            !effects.contains(taint.effect) || self.tolerations.contains { $0.tolerates(taint) }
        }
    }

    /// What daemons put up with that other pods do not.
    private static func daemonTolerations(hostNetwork: Bool) -> [CoreV1.Toleration] {
        var wanted = [
            ("not-ready", "NoExecute"), ("unreachable", "NoExecute"), ("disk-pressure", "NoSchedule"),
            ("memory-pressure", "NoSchedule"), ("pid-pressure", "NoSchedule"), ("unschedulable", "NoSchedule"),
        ]
        if hostNetwork { wanted.append(("network-unavailable", "NoSchedule")) }
        return wanted.map { name, effect in
            CoreV1.Toleration {
                $0.key = "node.kubernetes.io/\(name)"
                $0.operator = "Exists"
                $0.effect = effect
            }
        }
    }

    /// Makes a pod one for this node and no other.
    static func bind(_ pod: inout CoreV1.Pod, to node: String) {
        let requirement = CoreV1.NodeSelectorRequirement {
            $0.key = Self.field
            $0.operator = "In"
            $0.values = [node]
        }
        var affinity = pod.spec.affinity ?? CoreV1.Affinity()
        var nodeAffinity = affinity.nodeAffinity ?? CoreV1.NodeAffinity()
        nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution = CoreV1.NodeSelector {
            $0.nodeSelectorTerms = [CoreV1.NodeSelectorTerm { $0.matchFields = [requirement] }]
        }
        affinity.nodeAffinity = nodeAffinity
        pod.spec.affinity = affinity
        let present = pod.spec.tolerations
        pod.spec.tolerations += Self.daemonTolerations(hostNetwork: pod.spec.hostNetwork).filter {
            !present.contains($0)
        }
    }

    /// The node that a pod is on, or is meant for.
    static func node(of pod: CoreV1.Pod) -> String? {
        if !pod.spec.nodeName.isEmpty { return pod.spec.nodeName }
        let affinity = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
        let fields = affinity?.nodeSelectorTerms.flatMap(\.matchFields) ?? []
        return fields.first { $0.key == Self.field && $0.operator == "In" }?.values.first
    }
}
