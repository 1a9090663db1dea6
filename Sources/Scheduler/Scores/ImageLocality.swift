internal import KubernetesAPI

/// Nodes that have the pod's images already are better; large images count more.
enum ImageLocality: Score {
    static let name = "ImageLocality"
    static let weight = 1.0
    private static let bytesMin = 23.0 * 1024 * 1024
    private static let bytesMaxPerContainer = 1000.0 * 1024 * 1024

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        let images = (pod.pod.spec.initContainers + pod.pod.spec.containers).map(\.image)
        guard !images.isEmpty, nodes.count > 1 else { return nil }
        let wanted = Set(images.flatMap { [$0, "\($0):latest", "docker.io/library/\($0)"] })
        let most = Self.bytesMaxPerContainer * Double(images.count)
        return nodes.map { node in
            let present = node.node?.status.images ?? []
            let bytes = present.filter { !wanted.isDisjoint(with: $0.names) }.reduce(0.0) { $0 + Double($1.sizeBytes) }
            let bounded = min(max(bytes, Self.bytesMin), most)
            return (bounded - Self.bytesMin) * 100 / (most - Self.bytesMin)
        }
    }
}
