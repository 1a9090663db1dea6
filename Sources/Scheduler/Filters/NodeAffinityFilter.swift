internal import KubernetesAPI

/// Nodes that the pod's selector or required affinity does not find.
struct NodeAffinityFilter: Filter {
    static let name = "NodeAffinity"
    private let requirement: NodeRequirement

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        guard let requirement = NodeRequirement(pod.pod.spec) else { return nil }
        self.requirement = requirement
    }

    func rejection(of node: NodeState) -> Rejection? {
        guard !self.requirement.isMet(byNode: node.name, labels: node.labels) else { return nil }
        return Rejection("node(s) didn't match Pod's node affinity/selector", isFinal: true)
    }
}
