/// Computes the table from the services. Pure: the same services always give the same table.
///
/// A connection to a service costs one lookup, however many services there are: maps lead from address, protocol and
/// port to the service's chain, which picks an endpoint at random and rewrites the destination.
package struct ServiceRules: Hashable, Sendable {
    /// The mark of packets that leave with the node's own address; the bit that kube-proxy uses as well.
    static let masqueradeMark = "0x4000"

    /// The table's name: one a cluster.
    package var tableName: String
    /// The addresses of all pods: who connects from elsewhere is masqueraded, so that answers come back this way.
    package var podCIDR: String
    /// The addresses of the node's own pods, where the bridge between them does not pass its packets to nftables.
    ///
    /// Then a pod would answer its neighbour directly, with an address the neighbour never asked; so connections
    /// between neighbours through a service are masqueraded. Nil where the bridge does (`bridge-nf-call-iptables`).
    package var unfilteredBridgeCIDR: String?
    /// The addresses of the node's own pods, whose connections to the world beyond leave with the node's address.
    package var masqueradedCIDR: String?

    /// Sets how the table is called, and which addresses are pods'.
    package init(
        tableName: String,
        podCIDR: String,
        unfilteredBridgeCIDR: String? = nil,
        masqueradedCIDR: String? = nil
    ) {
        self.tableName = tableName
        self.podCIDR = podCIDR
        self.unfilteredBridgeCIDR = unfilteredBridgeCIDR
        self.masqueradedCIDR = masqueradedCIDR
    }

    /// The table for `ports`.
    package func table(for ports: [ServicePort]) -> NftTable {
        var table = NftTable(name: self.tableName)
        table.collections = [
            "services": .init(mapOf: "ipv4_addr . inet_proto . inet_service : verdict"),
            "node-ports": .init(mapOf: "inet_proto . inet_service : verdict"),
            "cluster-addresses": .init(setOf: "ipv4_addr"),
            "refused-services": .init(setOf: "ipv4_addr . inet_proto . inet_service"),
            "refused-node-ports": .init(setOf: "inet_proto . inet_service"),
            "hairpins": .init(setOf: "ipv4_addr . ipv4_addr"),
        ]
        table.chains = self.hookChains
        for port in ports {
            self.add(port, to: &table)
        }
        return table
    }

    private func add(_ port: ServicePort, to table: inout NftTable) {
        let place = "\(port.namespace)/\(port.service)/\(port.transport.rawValue)/\(port.port)"
        let transport = port.transport.rawValue
        for endpoint in port.endpoints {
            table.collections["hairpins"]?.elements["\(endpoint.address) . \(endpoint.address)"] = ""
        }
        for address in port.clusterAddresses {
            table.collections["cluster-addresses"]?.elements[address] = ""
            let key = "\(address) . \(transport) . \(port.port)"
            Self.lead(key, to: "svc-\(place)", hasEndpoints: !port.internalEndpoints.isEmpty, "services", &table)
        }
        if !port.clusterAddresses.isEmpty, !port.internalEndpoints.isEmpty {
            table.chains["svc-\(place)"] = .init(rules: [
                "ip saddr != \(self.podCIDR) meta mark set meta mark | \(Self.masqueradeMark)",
                Self.translation(to: port.internalEndpoints, transport: transport, sticky: port.hasClientAffinity),
            ])
        }
        for address in port.externalAddresses {
            let key = "\(address) . \(transport) . \(port.port)"
            Self.lead(key, to: "ext-\(place)", hasEndpoints: !port.externalEndpoints.isEmpty, "services", &table)
        }
        if let nodePort = port.nodePort {
            let key = "\(transport) . \(nodePort)"
            Self.lead(key, to: "ext-\(place)", hasEndpoints: !port.externalEndpoints.isEmpty, "node-ports", &table)
        }
        let isReachedFromOutside = port.nodePort != nil || !port.externalAddresses.isEmpty
        if isReachedFromOutside, !port.externalEndpoints.isEmpty {
            // With the local policy the source address is kept, save for the node's own connections through 127.0.0.1.
            let condition = port.isExternalTrafficLocal ? "ip saddr 127.0.0.0/8 " : ""
            table.chains["ext-\(place)"] = .init(rules: [
                "\(condition)meta mark set meta mark | \(Self.masqueradeMark)",
                Self.translation(to: port.externalEndpoints, transport: transport, sticky: port.hasClientAffinity),
            ])
        }
    }

    /// Leads a key of the map to a chain, or to refusal where there is no endpoint.
    private static func lead(
        _ key: String,
        to chain: String,
        hasEndpoints: Bool,
        _ map: String,
        _ table: inout NftTable
    ) {
        if hasEndpoints {
            table.collections[map]?.elements[key] = "goto \(chain)"
        } else {
            table.collections["refused-\(map)"]?.elements[key] = ""
        }
    }

    /// Affinity is by a hash of the client's address: it needs no state, and moves few clients when endpoints change.
    private static func translation(
        to endpoints: [ServicePort.Endpoint],
        transport: String,
        sticky: Bool
    ) -> String {
        if endpoints.count == 1, let only = endpoints.first {
            return "meta l4proto \(transport) dnat to \(only.address):\(only.port)"
        }
        let choice = sticky ? "jhash ip saddr mod" : "numgen random mod"
        let targets = endpoints.enumerated().map { "\($0.offset) : \($0.element.address) . \($0.element.port)" }
        return "meta l4proto \(transport) dnat ip to \(choice) \(endpoints.count) "
            + "map { \(targets.joined(separator: ", ")) }"
    }

    private var outwardRules: [String] {
        self.masqueradedCIDR.map { ["ip saddr \($0) ip daddr != \(self.podCIDR) masquerade"] } ?? []
    }

    private var neighbourRules: [String] {
        self.unfilteredBridgeCIDR.map { ["ct status dnat ip saddr \($0) ip daddr \($0) masquerade"] } ?? []
    }

    private var hookChains: [String: NftTable.Chain] {
        let lookup = [
            "ip daddr . meta l4proto . th dport vmap @services",
            "fib daddr type local meta l4proto . th dport vmap @node-ports",
        ]
        let refusal = [
            "ct state new ip daddr . meta l4proto . th dport @refused-services reject",
            "ct state new ip daddr @cluster-addresses reject",
        ]
        let nodeRefusal = "ct state new fib daddr type local meta l4proto . th dport @refused-node-ports reject"
        // route_localnet lets 127.0.0.1 reach node ports; in return nobody else may reach 127.0.0.0/8.
        let martian = "iifname != \"lo\" ip daddr 127.0.0.0/8 ct status & dnat == 0 ct state new drop"
        return [
            "prerouting": .init(hook: "type nat hook prerouting priority dstnat; policy accept;", rules: lookup),
            "output": .init(hook: "type nat hook output priority -100; policy accept;", rules: lookup),
            "postrouting": .init(
                hook: "type nat hook postrouting priority srcnat; policy accept;",
                rules: self.neighbourRules + self.outwardRules + [
                    // A pod that reaches itself through a service would answer itself directly, with the wrong address.
                    "ct status dnat ip saddr . ip daddr @hairpins masquerade",
                    "meta mark & \(Self.masqueradeMark) == 0 return",
                    "meta mark set meta mark ^ \(Self.masqueradeMark)",
                    "masquerade fully-random",
                ]
            ),
            "refuse-input": .init(
                hook: "type filter hook input priority filter - 5; policy accept;",
                rules: [martian] + refusal + [nodeRefusal]
            ),
            "refuse-forward": .init(
                hook: "type filter hook forward priority filter - 5; policy accept;",
                rules: refusal
            ),
            "refuse-output": .init(
                hook: "type filter hook output priority filter - 5; policy accept;",
                rules: refusal + [nodeRefusal]
            ),
        ]
    }
}
