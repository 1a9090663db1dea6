/// Which tracked UDP connections must be forgotten after a change, so that clients reach an endpoint that lives.
///
/// TCP clients notice that an endpoint is gone; UDP clients would go on sending to where the kernel remembers.
enum StaleConnections {
    /// The connections of one service address that went to one endpoint.
    struct Flow: Hashable, Comparable {
        var address: String
        var port: UInt16
        var endpoint: String?

        static func < (left: Flow, right: Flow) -> Bool {
            (left.address, left.port, left.endpoint ?? "") < (right.address, right.port, right.endpoint ?? "")
        }

        /// The arguments of `conntrack` that delete it.
        var arguments: [String] {
            let common = ["-D", "-p", "udp", "--orig-dst", self.address, "--orig-port-dst", "\(self.port)"]
            return common + (self.endpoint.map { ["--reply-src", $0] } ?? [])
        }
    }

    /// The flows that `new` makes stale: endpoints that are gone, and services that had none and now have some.
    static func flows(from old: [ServicePort], to new: [ServicePort]) -> [Flow] {
        let next = Dictionary(grouping: new.filter { $0.transport == .udp }, by: Self.key)
        let previous = Dictionary(grouping: old.filter { $0.transport == .udp }, by: Self.key)
        var flows: Set<Flow> = []
        for port in old where port.transport == .udp {
            let remaining = Set(next[Self.key(port)]?.flatMap(\.endpoints).map(\.address) ?? [])
            for endpoint in port.endpoints where !remaining.contains(endpoint.address) {
                for address in port.clusterAddresses + port.externalAddresses {
                    flows.insert(Flow(address: address, port: port.port, endpoint: endpoint.address))
                }
            }
        }
        for port in new where port.transport == .udp && !port.endpoints.isEmpty {
            guard previous[Self.key(port)]?.contains(where: { !$0.endpoints.isEmpty }) != true else { continue }
            for address in port.clusterAddresses + port.externalAddresses {
                flows.insert(Flow(address: address, port: port.port, endpoint: nil))
            }
        }
        return flows.sorted()
    }

    private static func key(_ port: ServicePort) -> String {
        "\(port.namespace)/\(port.service)/\(port.port)"
    }
}
