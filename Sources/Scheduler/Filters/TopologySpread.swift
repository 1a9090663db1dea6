internal import KubernetesAPI
internal import Wire

/// Nodes on which a pod would be spread too unevenly with its like.
struct TopologySpread: Filter {
    static let name = "PodTopologySpread"
    private let constraints: [SpreadConstraint]

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.constraints = pod.pod.spec.topologySpreadConstraints
            .filter { $0.whenUnsatisfiable != "ScheduleAnyway" }
            .map { SpreadConstraint($0, pod, cluster) }
        if self.constraints.isEmpty { return nil }
    }

    func rejection(of node: NodeState) -> Rejection? {
        let reason = "node(s) didn't match pod topology spread constraints"
        for constraint in self.constraints {
            guard let skew = constraint.skew(on: node) else {
                return Rejection("\(reason) (missing required label)", isFinal: true)
            }
            if skew > constraint.maxSkew { return Rejection(reason, isFinal: false) }
        }
        return nil
    }
}
