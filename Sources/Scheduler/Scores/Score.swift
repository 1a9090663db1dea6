/// Says which of the nodes that will do is better. A pure function of the pod, the nodes and the cluster.
protocol Score: Sendable {
    /// The plugin's name in Kubernetes.
    static var name: String { get }
    /// How much it counts.
    static var weight: Double { get }

    /// A score from 0 to 100 of each node, in their order; nil when all are the same to it.
    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]?
}

extension Score {
    /// Raw numbers on the scale from 0 to 100, the greatest at its end; nil where all are 0.
    static func normalized(_ raw: [Double], reversed: Bool = false) -> [Double]? {
        guard let greatest = raw.max(), greatest > 0 else { return nil }
        return raw.map { value in
            let scaled = value * 100 / greatest
            return reversed ? 100 - scaled : scaled
        }
    }
}
