internal import KubernetesAPI

/// Nodes from which a pod's volumes cannot be reached, or on which the claims that wait for it find none.
struct VolumeBinding: Filter {
    static let name = "VolumeBinding"
    private let bound: [CoreV1.PersistentVolume]
    private let waiting: [CoreV1.PersistentVolumeClaim]
    private let volumes: VolumeState

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.bound = cluster.volumes.bound(to: pod).filter { $0.spec.nodeAffinity != nil }
        self.waiting = cluster.volumes.waiting(of: pod)
        self.volumes = cluster.volumes
        if self.bound.isEmpty, self.waiting.isEmpty { return nil }
    }

    func rejection(of node: NodeState) -> Rejection? {
        guard self.bound.allSatisfy({ $0.isReachable(fromNode: node.name, labels: node.labels) }) else {
            return Rejection("node(s) had volume node affinity conflict", isFinal: true)
        }
        guard self.waiting.allSatisfy({ self.volumes.canBind($0, on: node) }) else {
            return Rejection("node(s) didn't find available persistent volumes to bind", isFinal: true)
        }
        return nil
    }
}
