internal import KubernetesAPI
internal import Wire

/// Nodes on which the pod is spread more evenly with its like are better.
enum SpreadScore: Score {
    static let name = "PodTopologySpread"
    static let weight = 2.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        var wishes = pod.pod.spec.topologySpreadConstraints.filter { $0.whenUnsatisfiable == "ScheduleAnyway" }
        if pod.pod.spec.topologySpreadConstraints.isEmpty { wishes = Self.defaults(for: pod) }
        guard !wishes.isEmpty, nodes.count > 1 else { return nil }
        let constraints = wishes.map { SpreadConstraint($0, pod, cluster) }
        let raw = nodes.map { node in
            constraints.reduce(0.0) { sum, constraint in
                guard let value = node.labels[constraint.topologyKey] else { return sum }
                return sum + Double(constraint.counts[value] ?? 0) / Double(max(1, constraint.maxSkew))
            }
        }
        return Self.normalized(raw, reversed: true)
    }

    /// Pods of one replica set or service are best apart, even if nobody said so: the template's hash, or else all
    /// their labels, say which are of a kind.
    private static func defaults(for pod: ScheduledPod) -> [CoreV1.TopologySpreadConstraint] {
        guard pod.pod.metadata.ownerReferences.contains(where: { $0.controller ?? false }), !pod.labels.isEmpty else {
            return []
        }
        return [("kubernetes.io/hostname", 3), ("topology.kubernetes.io/zone", 5)].map { (key: String, skew: Int32) in
            CoreV1.TopologySpreadConstraint {
                $0.topologyKey = key
                $0.maxSkew = skew
                $0.whenUnsatisfiable = "ScheduleAnyway"
                $0.labelSelector = MetaV1.LabelSelector { $0.matchLabels = pod.labels }
            }
        }
    }
}
