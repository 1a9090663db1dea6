internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// One wish of a pod to be spread evenly with its like.
struct SpreadConstraint: Sendable {
    let topologyKey: String
    let maxSkew: Int
    let isRequired: Bool
    private let minDomains: Int
    private let selector: LabelSelector
    private let namespace: String
    private let isSelfMatching: Bool
    /// Matching pods by the value of the topology key.
    let counts: [String: Int]

    init(_ constraint: CoreV1.TopologySpreadConstraint, _ pod: ScheduledPod, _ cluster: ClusterState) {
        self.topologyKey = constraint.topologyKey
        self.maxSkew = Int(constraint.maxSkew)
        self.isRequired = constraint.whenUnsatisfiable != "ScheduleAnyway"
        self.minDomains = Int(constraint.minDomains ?? 1)
        var selector = (try? LabelSelector(constraint.labelSelector)) ?? .nothing
        if constraint.labelSelector != nil {
            let same = constraint.matchLabelKeys.compactMap { key in
                pod.labels[key].flatMap { try? LabelRequirement(key: key, operator: .isIn, values: [$0]) }
            }
            selector = LabelSelector(selector.requirements + same)
        }
        self.selector = selector
        self.namespace = pod.key.namespace
        self.isSelfMatching = selector.matches(pod.labels)
        let requirement = constraint.nodeAffinityPolicy == "Ignore" ? nil : NodeRequirement(pod.pod.spec)
        let taints = constraint.nodeTaintsPolicy == "Honor" ? TaintFilter(pod, cluster) : nil
        var counts: [String: Int] = [:]
        for node in cluster.nodes {
            guard let value = node.labels[constraint.topologyKey],
                requirement?.isMet(byNode: node.name, labels: node.labels) ?? true,
                taints?.rejection(of: node) == nil
            else { continue }
            counts[value, default: 0] += node.pods.values.count { other in
                other.key.namespace == pod.key.namespace && other.pod.metadata.deletionTimestamp == nil
                    && selector.matches(other.labels)
            }
        }
        self.counts = counts
    }

    /// The skew between a node's part of the cluster and the emptiest, with the pod there; nil when the node is in
    /// none.
    func skew(on node: NodeState) -> Int? {
        guard let value = node.labels[self.topologyKey] else { return nil }
        // With fewer parts than wanted, the missing ones count as empty.
        let least = self.counts.count < self.minDomains ? 0 : self.counts.values.min() ?? 0
        return (self.counts[value] ?? 0) + (self.isSelfMatching ? 1 : 0) - least
    }
}
