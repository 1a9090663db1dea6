/// Nodes with more left are better.
enum LeastAllocated: Score {
    static let name = "NodeResourcesFit"
    static let weight = 1.0

    static func scores(of nodes: [NodeState], for pod: ScheduledPod, in cluster: ClusterState) -> [Double]? {
        nodes.map { node in
            let used = node.scoredRequests + pod.demand.scoredRequests
            let cpu = Self.left(used.milliCPU, of: node.allocatable.milliCPU)
            let memory = Self.left(used.memoryBytes, of: node.allocatable.memoryBytes)
            return (cpu + memory) / 2
        }
    }

    private static func left(_ used: Int64, of has: Int64) -> Double {
        has <= 0 || used > has ? 0 : Double(has - used) * 100 / Double(has)
    }
}
