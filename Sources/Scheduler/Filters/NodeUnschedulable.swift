internal import KubernetesAPI
internal import Wire

/// Nodes that are cordoned off.
struct NodeUnschedulable: Filter {
    static let name = "NodeUnschedulable"
    private let isTolerated: Bool

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        let taint = CoreV1.Taint {
            $0.key = "node.kubernetes.io/unschedulable"
            $0.effect = "NoSchedule"
        }
        self.isTolerated = pod.pod.spec.tolerations.contains { $0.tolerates(taint) }
    }

    func rejection(of node: NodeState) -> Rejection? {
        guard node.node?.spec.unschedulable ?? false, !self.isTolerated else { return nil }
        return Rejection("node(s) were unschedulable", isFinal: true)
    }
}
