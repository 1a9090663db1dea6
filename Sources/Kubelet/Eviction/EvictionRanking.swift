internal import KubernetesAPI
internal import Wire

/// Orders pods by who goes first when the node runs out of something. Pure.
struct EvictionRanking {
    let resource: String
    let usage: [String: PodUsage]

    /// The pods that may be evicted, the first to go first: those that use more than they requested, then the ones of
    /// low priority, then those that use most beyond their requests.
    func ranked(_ pods: [CoreV1.Pod]) -> [CoreV1.Pod] {
        let judged = pods.filter { !Self.isCritical($0) && !Self.isOver($0) }.map { pod in
            (pod: pod, key: self.key(of: pod))
        }
        return judged.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return left.pod.metadata.uid < right.pod.metadata.uid
        }.map(\.pod)
    }

    /// A pod that the node keeps whatever it uses: static ones, and those of system priority.
    static func isCritical(_ pod: CoreV1.Pod) -> Bool {
        StaticPod.isStatic(pod) || StaticPod.isMirror(pod) || (pod.spec.priority ?? 0) >= Self.systemPriority
    }

    private static let systemPriority: Int32 = 2_000_000_000

    private static func isOver(_ pod: CoreV1.Pod) -> Bool {
        ["Succeeded", "Failed"].contains(pod.status.phase) || pod.metadata.deletionTimestamp != nil
    }

    /// Compared in the order of its parts; smaller goes first.
    private struct Key: Hashable, Comparable {
        var isWithinRequests: Bool
        var priority: Int32
        var beyondRequests: Int64

        static func < (left: Key, right: Key) -> Bool {
            if left.isWithinRequests != right.isWithinRequests { return !left.isWithinRequests }
            if left.priority != right.priority { return left.priority < right.priority }
            return left.beyondRequests > right.beyondRequests
        }
    }

    private func key(of pod: CoreV1.Pod) -> Key {
        let usage = self.usage[pod.metadata.uid] ?? PodUsage()
        let requested = PodResources.requests(of: pod.spec)[self.resource]?.value ?? 0
        let used: Int64
        switch self.resource {
        case "memory": used = usage.memoryBytes
        case "ephemeral-storage": used = usage.diskBytes
        case "inodes": used = usage.inodes
        default: used = usage.processes
        }
        // Nobody requests inodes or processes, so nobody exceeds them.
        let isCounted = self.resource == "memory" || self.resource == "ephemeral-storage"
        return Key(
            isWithinRequests: !isCounted || used <= requested,
            priority: pod.spec.priority ?? 0,
            beyondRequests: used - (isCounted ? requested : 0)
        )
    }
}
