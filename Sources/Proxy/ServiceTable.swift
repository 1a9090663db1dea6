package import KubernetesAPI

/// Reads services and their endpoint slices as the ports that rules are made for. Pure.
package enum ServiceTable {
    /// The label that ties a slice to its service.
    package static let serviceNameLabel = "kubernetes.io/service-name"

    /// The ports of all services that have an address of the cluster, in order.
    package static func ports(
        services: [CoreV1.Service],
        slices: [DiscoveryV1.EndpointSlice],
        nodeName: String
    ) -> [ServicePort] {
        let slicesByService = Dictionary(grouping: slices.filter { $0.addressType == "IPv4" }) { slice in
            ObjectName(
                namespace: slice.metadata.namespace,
                name: slice.metadata.labels[Self.serviceNameLabel] ?? ""
            )
        }
        return services.flatMap { service -> [ServicePort] in
            let name = ObjectName(namespace: service.metadata.namespace, name: service.metadata.name)
            return Self.ports(of: service, slices: slicesByService[name] ?? [], nodeName: nodeName)
        }
    }

    private struct ObjectName: Hashable {
        var namespace: String
        var name: String
    }

    private static func ports(
        of service: CoreV1.Service,
        slices: [DiscoveryV1.EndpointSlice],
        nodeName: String
    ) -> [ServicePort] {
        let spec = service.spec
        guard spec.type != "ExternalName" else { return [] }
        let clusterAddresses = (spec.clusterIPs.isEmpty ? [spec.clusterIP] : spec.clusterIPs).filter(Self.isIPv4)
        guard !clusterAddresses.isEmpty else { return [] }
        let balancerAddresses = service.status.loadBalancer.ingress.map(\.ip)
        return spec.ports.compactMap { port in
            guard let transport = ServicePort.TransportProtocol(rawValue: port.protocol.lowercased()) ?? .default(port),
                let number = UInt16(exactly: port.port), number > 0
            else { return nil }
            var result = ServicePort(
                namespace: service.metadata.namespace,
                service: service.metadata.name,
                transport: transport,
                port: number,
                clusterAddresses: clusterAddresses,
                nodePort: port.nodePort > 0 ? UInt16(exactly: port.nodePort) : nil,
                endpoints: Self.endpoints(of: port, transport: transport, slices: slices, nodeName: nodeName)
            )
            result.externalAddresses = (spec.externalIPs + balancerAddresses).filter(Self.isIPv4)
            result.hasClientAffinity = spec.sessionAffinity == "ClientIP"
            result.isInternalTrafficLocal = spec.internalTrafficPolicy == "Local"
            result.isExternalTrafficLocal = spec.externalTrafficPolicy == "Local"
            return result
        }
    }

    /// The ready endpoints; where there are none, those that end but still serve.
    private static func endpoints(
        of port: CoreV1.ServicePort,
        transport: ServicePort.TransportProtocol,
        slices: [DiscoveryV1.EndpointSlice],
        nodeName: String
    ) -> [ServicePort.Endpoint] {
        var ready: Set<ServicePort.Endpoint> = []
        var ending: Set<ServicePort.Endpoint> = []
        for slice in slices {
            guard
                let number = slice.ports.first(where: { candidate in
                    (candidate.name ?? "") == port.name
                        && (candidate.protocol ?? "TCP").lowercased() == transport.rawValue
                })?.port.flatMap({ UInt16(exactly: $0) })
            else { continue }
            for endpoint in slice.endpoints {
                // The addresses of one endpoint are interchangeable: the first stands for them all.
                guard let address = endpoint.addresses.first, Self.isIPv4(address) else { continue }
                let isLocal = endpoint.nodeName == nil || endpoint.nodeName == nodeName
                let place = ServicePort.Endpoint(address: address, port: number, isLocal: isLocal)
                if endpoint.conditions.ready ?? true {
                    ready.insert(place)
                } else if endpoint.conditions.serving ?? false, endpoint.conditions.terminating ?? false {
                    ending.insert(place)
                }
            }
        }
        return (ready.isEmpty ? ending : ready).sorted()
    }

    /// Whether the text is four numbers with dots: nothing else may reach a script.
    static func isIPv4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.first != "+" }
    }
}

extension ServicePort.TransportProtocol {
    /// TCP for a port that names no protocol.
    fileprivate static func `default`(_ port: CoreV1.ServicePort) -> Self? {
        port.protocol.isEmpty ? .tcp : nil
    }
}
