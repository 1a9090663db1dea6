internal import Core
internal import KubernetesAPI

/// Where a pod is to go, or why it cannot go anywhere.
struct SchedulingDecision: Hashable, Sendable {
    /// What came of looking at all nodes.
    enum Outcome: Hashable, Sendable {
        case node(String)
        /// `plugins`: the filters that ruled nodes out, any of which may change its mind.
        case unschedulable(message: String, plugins: Set<String>)
    }

    let outcome: Outcome

    private static let filters: [any Filter.Type] = [
        NodeUnschedulable.self, NodeName.self, TaintFilter.self, NodeAffinityFilter.self, NodePorts.self,
        ResourceFit.self, VolumeBinding.self, TopologySpread.self, PodAffinityFilter.self,
    ]
    private static let scores: [any Score.Type] = [
        TaintScore.self, NodeAffinityScore.self, LeastAllocated.self, SpreadScore.self, PodAffinityScore.self,
        BalancedAllocation.self, ImageLocality.self,
    ]

    /// Decides about a pod. `random` chooses between nodes that are equally good.
    init(_ pod: ScheduledPod, _ cluster: ClusterState, random: inout SeededGenerator) {
        let nodes = cluster.nodes
        guard !nodes.isEmpty else {
            self.outcome = .unschedulable(message: "no nodes available to schedule pods", plugins: [])
            return
        }
        if let problem = cluster.volumes.problem(of: pod) {
            let head = "0/\(nodes.count) nodes are available"
            let preemption = "\(nodes.count) Preemption is not helpful for scheduling"
            let message = "\(head): \(problem). preemption: \(head): \(preemption)."
            self.outcome = .unschedulable(message: message, plugins: [VolumeBinding.name])
            return
        }
        let filters = Self.filters.compactMap { $0.init(pod, cluster) }
        var feasible: [NodeState] = []
        var rejections: [Rejection] = []
        var plugins: Set<String> = []
        for node in nodes {
            var found: Rejection?
            for filter in filters {
                guard let rejection = filter.rejection(of: node) else { continue }
                found = rejection
                plugins.insert(type(of: filter).name)
                break
            }
            if let found { rejections.append(found) } else { feasible.append(node) }
        }
        guard !feasible.isEmpty else {
            self.outcome = .unschedulable(message: Self.message(rejections), plugins: plugins)
            return
        }
        self.outcome = .node(Self.best(of: feasible, for: pod, in: cluster, random: &random))
    }

    private static func best(
        of nodes: [NodeState],
        for pod: ScheduledPod,
        in cluster: ClusterState,
        random: inout SeededGenerator
    ) -> String {
        if nodes.count == 1 { return nodes[0].name }
        var totals = [Double](repeating: 0, count: nodes.count)
        for score in Self.scores {
            guard let scores = score.scores(of: nodes, for: pod, in: cluster) else { continue }
            for (place, value) in scores.enumerated() { totals[place] += value.rounded(.down) * score.weight }
        }
        let greatest = totals.max() ?? 0
        let equals = nodes.indices.filter { totals[$0] == greatest }
        let place = equals.randomElement(using: &random) ?? 0
        return nodes[place].name
    }

    /// The reasons in Kubernetes' words, counted and sorted.
    private static func message(_ rejections: [Rejection]) -> String {
        let reasons = Self.counted(rejections.flatMap(\.reasons))
        // Pods are not evicted to make room, so no victims are ever found.
        let preemption = Self.counted(
            rejections.map { rejection in
                rejection.isFinal
                    ? "Preemption is not helpful for scheduling" : "No preemption victims found for incoming pod"
            }
        )
        let head = "0/\(rejections.count) nodes are available"
        return "\(head): \(reasons). preemption: \(head): \(preemption)."
    }

    private static func counted(_ reasons: [String]) -> String {
        var counts: [String: Int] = [:]
        for reason in reasons { counts[reason, default: 0] += 1 }
        return counts.map { "\($0.value) \($0.key)" }.sorted().joined(separator: ", ")
    }
}
