internal import KubernetesAPI
internal import Wire

/// Nodes with fewer taints that the pod would rather not meet are better.
enum TaintScore: Score {
    static let name = "TaintToleration"
    static let weight = 3.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        let tolerations = pod.pod.spec.tolerations.filter { $0.effect.isEmpty || $0.effect == "PreferNoSchedule" }
        let counts = nodes.map { node in
            Double(
                node.taints.count { taint in
                    taint.effect == "PreferNoSchedule" && !tolerations.contains { $0.tolerates(taint) }
                }
            )
        }
        return Self.normalized(counts, reversed: true)
    }
}
