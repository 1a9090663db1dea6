internal import KubernetesAPI
internal import Wire

/// Nodes with taints that the pod does not tolerate.
struct TaintFilter: Filter {
    static let name = "TaintToleration"
    private let tolerations: [CoreV1.Toleration]

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.tolerations = pod.pod.spec.tolerations
    }

    func rejection(of node: NodeState) -> Rejection? {
        let hard = node.taints.first { taint in
            (taint.effect == "NoSchedule" || taint.effect == "NoExecute")
                && !self.tolerations.contains { $0.tolerates(taint) }
        }
        guard let hard else { return nil }
        return Rejection("node(s) had untolerated taint {\(hard.key): \(hard.value)}", isFinal: true)
    }
}
