internal import KubernetesAPI
internal import Wire

/// Nodes near pods that the pod likes, and far from those it dislikes, are better.
enum PodAffinityScore: Score {
    static let name = "InterPodAffinity"
    static let weight = 2.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        let affinity = pod.pod.spec.affinity
        let liked = affinity?.podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []
        let disliked = affinity?.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []
        guard !liked.isEmpty || !disliked.isEmpty else { return nil }
        let terms =
            liked.map { (Double($0.weight), AffinityTerm($0.podAffinityTerm, of: pod.pod)) }
            + disliked.map { (-Double($0.weight), AffinityTerm($0.podAffinityTerm, of: pod.pod)) }
        var sums: [String: [String: Double]] = [:]
        for node in cluster.nodes {
            for other in node.pods.values {
                for (weight, term) in terms where term.matches(other, namespaces: cluster.namespaces) {
                    guard let value = node.labels[term.topologyKey] else { continue }
                    sums[term.topologyKey, default: [:]][value, default: 0] += weight
                }
            }
        }
        let raw = nodes.map { node in
            sums.reduce(0.0) { sum, entry in
                sum + (node.labels[entry.key].flatMap { entry.value[$0] } ?? 0)
            }
        }
        guard let least = raw.min(), let greatest = raw.max(), greatest > least else { return nil }
        return raw.map { ($0 - least) * 100 / (greatest - least) }
    }
}
