internal import KubernetesAPI
internal import Wire

/// Nodes other than the one that the pod names.
struct NodeName: Filter {
    static let name = "NodeName"
    private let wanted: String

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.wanted = pod.pod.spec.nodeName
        if self.wanted.isEmpty { return nil }
    }

    func rejection(of node: NodeState) -> Rejection? {
        guard node.name != self.wanted else { return nil }
        return Rejection("node(s) didn't match the requested node name", isFinal: true)
    }
}
