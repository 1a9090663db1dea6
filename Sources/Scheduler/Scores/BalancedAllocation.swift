/// Nodes whose CPU and memory are used alike are better.
enum BalancedAllocation: Score {
    static let name = "NodeResourcesBalancedAllocation"
    static let weight = 1.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        let demand = pod.demand.requests
        // A pod that asks for nothing changes no balance.
        guard demand.milliCPU > 0 || demand.memoryBytes > 0 else { return nil }
        return nodes.map { node in
            let used = node.requested + demand
            let cpu = Self.fraction(used.milliCPU, of: node.allocatable.milliCPU)
            let memory = Self.fraction(used.memoryBytes, of: node.allocatable.memoryBytes)
            return (1 - abs(cpu - memory) / 2) * 100
        }
    }

    private static func fraction(_ used: Int64, of has: Int64) -> Double {
        has <= 0 ? 1 : min(1, Double(used) / Double(has))
    }
}
