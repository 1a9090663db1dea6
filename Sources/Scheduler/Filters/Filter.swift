/// Rules nodes out. A pure function of the pod, the node and the whole cluster.
protocol Filter: Sendable {
    /// The plugin's name in Kubernetes.
    static var name: String { get }

    /// Computes once for a pod what every node is checked against; nil when the filter has nothing to say about it.
    init?(_ pod: ScheduledPod, _ cluster: ClusterState)

    /// Why the node will not do; nil when it will.
    func rejection(of node: NodeState) -> Rejection?
}
