internal import KubernetesAPI
internal import Wire

/// What a pod asks of its node.
struct PodDemand: Hashable, Sendable {
    /// A port of the host.
    struct HostPort: Hashable, Sendable {
        var address: String
        var `protocol`: String
        var port: Int32

        /// Both cannot be on one node.
        func conflicts(with other: HostPort) -> Bool {
            guard self.port == other.port, self.protocol == other.protocol else { return false }
            return self.address == other.address || self.isAny || other.isAny
        }

        private var isAny: Bool { self.address == "0.0.0.0" }
    }

    /// What a container without a request counts as when nodes are compared: it uses something all the same.
    private static let assumedMilliCPU: Int64 = 100
    private static let assumedMemoryBytes: Int64 = 200 * 1024 * 1024

    var requests: ResourceAmounts
    /// The requests as they count when nodes are compared.
    var scoredRequests: ResourceAmounts
    var hostPorts: [HostPort]

    init(_ pod: CoreV1.Pod) {
        self.requests = Self.requests(of: pod) { ResourceAmounts($0.resources.requests) }
        self.scoredRequests = Self.requests(of: pod) { container in
            let requests = container.resources.requests
            var amounts = ResourceAmounts(requests)
            if requests["cpu"] == nil { amounts.milliCPU = Self.assumedMilliCPU }
            if requests["memory"] == nil { amounts.memoryBytes = Self.assumedMemoryBytes }
            return amounts
        }
        self.hostPorts = pod.spec.containers.flatMap(\.ports).filter { $0.hostPort > 0 }.map { port in
            HostPort(
                address: port.hostIP.isEmpty ? "0.0.0.0" : port.hostIP,
                protocol: port.protocol.isEmpty ? "TCP" : port.protocol,
                port: port.hostPort
            )
        }
    }

    /// Containers run side by side, init containers one after the other before them; those that keep running
    /// (sidecars) count beside all that come after.
    private static func requests(
        of pod: CoreV1.Pod,
        _ amounts: (CoreV1.Container) -> ResourceAmounts
    ) -> ResourceAmounts {
        var sidecars = ResourceAmounts()
        var starting = ResourceAmounts()
        for container in pod.spec.initContainers {
            let own = amounts(container)
            if container.restartPolicy == "Always" {
                sidecars = sidecars + own
                starting = .max(starting, sidecars)
            } else {
                starting = .max(starting, sidecars + own)
            }
        }
        let running = pod.spec.containers.reduce(sidecars) { $0 + amounts($1) }
        return .max(running, starting) + ResourceAmounts(pod.spec.overhead)
    }
}
