internal import Core
internal import KubernetesAPI

/// Which pods to do without first: those that serve least, and whose loss is felt least.
struct DeletionOrder {
    /// Related pods on each node: of many on one node some are to go first.
    private let neighbours: [String: Int]
    private let now: Instant

    /// - Parameter related: all pods of the same purpose, such as those of all replica sets of a deployment.
    init(related: [CoreV1.Pod], now: Instant) {
        var neighbours: [String: Int] = [:]
        for pod in related where pod.isActive { neighbours[pod.spec.nodeName, default: 0] += 1 }
        self.neighbours = neighbours
        self.now = now
    }

    /// The pods, the most dispensable first.
    func sorted(_ pods: [CoreV1.Pod]) -> [CoreV1.Pod] {
        pods.map { ($0, self.rank($0)) }
            .sorted { left, right in
                if left.1 != right.1 { return left.1.lexicographicallyPrecedes(right.1) }
                return left.0.metadata.name < right.0.metadata.name
            }
            .map(\.0)
    }

    /// Compared from the left; the smaller goes first.
    private func rank(_ pod: CoreV1.Pod) -> [Int64] {
        let phases: [String: Int64] = ["Pending": 0, "Unknown": 1, "Running": 2]
        let cost = Int64(pod.metadata.annotations["controller.kubernetes.io/pod-deletion-cost"] ?? "") ?? 0
        let readySince = pod.condition("Ready").map { $0.lastTransitionTime.instant } ?? self.now
        return [
            pod.spec.nodeName.isEmpty ? 0 : 1,
            phases[pod.status.phase] ?? 0,
            pod.isReady ? 1 : 0,
            cost,
            -Int64(self.neighbours[pod.spec.nodeName] ?? 0),
            pod.isReady ? Self.magnitude(self.now - readySince) : 0,
            -Int64(pod.restartsMax),
            Self.magnitude(self.now - pod.metadata.creationTimestamp.instant),
        ]
    }

    /// Ages count by powers of two, so that what is nearly equal is decided by chance and not always the same way.
    private static func magnitude(_ age: Duration) -> Int64 {
        let seconds = max(0, age.components.seconds)
        return Int64(Int64.bitWidth - seconds.leadingZeroBitCount)
    }
}
