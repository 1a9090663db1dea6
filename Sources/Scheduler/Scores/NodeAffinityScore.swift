internal import KubernetesAPI
internal import Wire

/// Nodes that more of the pod's preferences find are better.
enum NodeAffinityScore: Score {
    static let name = "NodeAffinity"
    static let weight = 2.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        let affinity = pod.pod.spec.affinity?.nodeAffinity
        let preferred = affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []
        guard !preferred.isEmpty else { return nil }
        let terms = preferred.map { (weight: Double($0.weight), term: NodeTerm($0.preference)) }
        return Self.normalized(
            nodes.map { node in
                terms.reduce(0) { $0 + ($1.term.isMet(byNode: node.name, labels: node.labels) ? $1.weight : 0) }
            }
        )
    }
}
