/// Nodes on which a port of the host is taken.
struct NodePorts: Filter {
    static let name = "NodePorts"
    private let ports: [PodDemand.HostPort]

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.ports = pod.demand.hostPorts
        if self.ports.isEmpty { return nil }
    }

    func rejection(of node: NodeState) -> Rejection? {
        let isTaken = node.pods.values.contains { other in
            other.demand.hostPorts.contains { taken in self.ports.contains { $0.conflicts(with: taken) } }
        }
        return isTaken
            ? Rejection("node(s) didn't have free ports for the requested pod ports", isFinal: false) : nil
    }
}
