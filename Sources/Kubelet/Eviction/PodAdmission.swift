internal import KubernetesAPI
internal import Wire

/// Whether a node that is short of something lets a new pod in. Pure.
enum PodAdmission {
    /// Why it does not; nil when it does. Short of memory only, it takes what has requests; what the node cannot do
    /// without always comes in.
    static func refusal(of pod: CoreV1.Pod, under pressures: Set<NodePressure>) -> String? {
        // A pod that has started here was let in before.
        guard !pressures.isEmpty, pod.status.startTime == nil, !EvictionRanking.isCritical(pod) else { return nil }
        if pressures == [.memory] {
            if QualityOfService.of(pod.spec) != .bestEffort { return nil }
            let taint = CoreV1.Taint {
                $0.key = "node.kubernetes.io/memory-pressure"
                $0.effect = "NoSchedule"
            }
            if pod.spec.tolerations.contains(where: { $0.tolerates(taint) }) { return nil }
        }
        return EvictionMessage.rejection(pressures)
    }
}
