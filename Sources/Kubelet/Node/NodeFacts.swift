internal import KubernetesAPI
internal import Wire

/// What pods are told about the node they run on.
struct NodeFacts: Hashable, Sendable {
    var name: String
    /// The node's addresses, the primary one first.
    var ips: [String]
    var cpuCores: Int64
    var memoryBytes: Int64
    /// The runtime's name, which container ids in statuses begin with.
    var runtimeName: String

    init(
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

    /// The node as events refer to it; its name stands for the uid, by which kubectl finds them.
    var reference: CoreV1.ObjectReference {
        CoreV1.ObjectReference {
            $0.kind = "Node"
            $0.apiVersion = "v1"
            $0.name = self.name
            $0.uid = self.name
        }
    }
}
