/// What pods are told about the node they run on.
package struct NodeFacts: Hashable, Sendable {
    package var name: String
    /// The node's addresses, the primary one first.
    package var ips: [String]
    package var cpuCores: Int64
    package var memoryBytes: Int64
    /// The runtime's name, which container ids in statuses begin with.
    package var runtimeName: String

    package init(
        name: String,
        ips: [String],
        cpuCores: Int64 = 1,
        memoryBytes: Int64 = 1 << 30,
        runtimeName: String = "martlet"
    ) {
        self.name = name
        self.ips = ips
        self.cpuCores = cpuCores
        self.memoryBytes = memoryBytes
        self.runtimeName = runtimeName
    }
}
