internal import KubernetesAPI

/// Where the network probes of a container go.
struct ProbeTarget: Sendable {
    let container: CoreV1.Container
    let podIPs: [String]

    /// The number of a port that may be given by its name; nil for a name the container does not have.
    func port(_ port: IntStr.IntOrString) -> Int? {
        guard port.isString else { return Self.valid(port.intVal) }
        if let named = self.container.ports.first(where: { $0.name == port.strVal }) {
            return Self.valid(named.containerPort)
        }
        return Int32(port.strVal).flatMap(Self.valid)
    }

    private static func valid(_ number: Int32) -> Int? { (1...65_535).contains(number) ? Int(number) : nil }

    /// The host to ask: the one that is wished for, or the pod.
    func host(_ wish: String) -> String { wish.isEmpty ? self.podIPs.first ?? "127.0.0.1" : wish }
}
