/// Nodes without room for what the pod asks for.
struct ResourceFit: Filter {
    static let name = "NodeResourcesFit"
    private let requests: ResourceAmounts

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        self.requests = pod.demand.requests
    }

    func rejection(of node: NodeState) -> Rejection? {
        var reasons: [String] = []
        var isFinal = false
        if Int64(node.pods.count) + 1 > node.podsMax { reasons.append("Too many pods") }
        func check(_ name: String, _ wanted: Int64, _ has: Int64, _ used: Int64) {
            guard wanted > 0, wanted > has - used else { return }
            reasons.append("Insufficient \(name)")
            if wanted > has { isFinal = true }
        }
        let (has, used) = (node.allocatable, node.requested)
        check("cpu", self.requests.milliCPU, has.milliCPU, used.milliCPU)
        check("memory", self.requests.memoryBytes, has.memoryBytes, used.memoryBytes)
        check("ephemeral-storage", self.requests.storageBytes, has.storageBytes, used.storageBytes)
        for (name, amount) in self.requests.others.sorted(by: { $0.key < $1.key }) {
            check(name, amount, has.others[name] ?? 0, used.others[name] ?? 0)
        }
        return reasons.isEmpty ? nil : Rejection(reasons, isFinal: isFinal)
    }
}
