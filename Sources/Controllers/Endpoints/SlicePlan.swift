internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Spreads a service's endpoints over slices so that few slices change: who stands in a slice stays there.
struct SlicePlan {
    /// Endpoints of one slice.
    static let endpointsMax = 100

    let service: CoreV1.Service
    /// The zones of nodes by their names.
    let zones: [String: String]

    /// The writes that turn the present slices into ones that say what `endpoints` says.
    func writes(for endpoints: [PodEndpoint], present: [DiscoveryV1.EndpointSlice]) -> [Write] {
        var groups = Dictionary(grouping: endpoints, by: { $0.ports })
        // A service without any endpoint shows that by one empty slice.
        if groups.isEmpty { groups[[]] = [] }
        var remaining = present
        var writes: [Write] = []
        for (ports, members) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let isIPv6 = members.first?.address.contains(":") ?? false
            let type = isIPv6 ? "IPv6" : "IPv4"
            let fitting = remaining.filter { $0.addressType == type && Self.same($0.ports, ports) }
            remaining.removeAll { slice in fitting.contains { $0.metadata.uid == slice.metadata.uid } }
            writes += self.fill(fitting, members, ports, type)
        }
        return writes + remaining.map { .delete($0) }
    }

    private func fill(
        _ slices: [DiscoveryV1.EndpointSlice],
        _ members: [PodEndpoint],
        _ ports: [PodEndpoint.Port],
        _ addressType: String
    ) -> [Write] {
        var unplaced = Dictionary(members.map { ($0.target.uid, $0) }, uniquingKeysWith: { first, _ in first })
        var contents = slices.map { slice -> [PodEndpoint] in
            slice.endpoints.compactMap { unplaced.removeValue(forKey: $0.targetRef?.uid ?? "") }
        }
        var rest = unplaced.values.sorted { ($0.address, $0.target.uid) < ($1.address, $1.target.uid) }[...]
        for place in contents.indices {
            let room = max(0, Self.endpointsMax - contents[place].count)
            contents[place] += rest.prefix(room)
            rest = rest.dropFirst(room)
        }
        var writes: [Write] = []
        let keepsOne = members.isEmpty
        for (place, slice) in slices.enumerated() {
            if contents[place].isEmpty, !(keepsOne && place == 0) {
                writes.append(.delete(slice))
                continue
            }
            let updated = self.slice(slice, contents[place], ports, addressType)
            if updated != slice { writes.append(.update(updated).tolerating(.notFound)) }
        }
        while !rest.isEmpty || (slices.isEmpty && writes.isEmpty) {
            let made = self.slice(nil, Array(rest.prefix(Self.endpointsMax)), ports, addressType)
            writes.append(.create(made))
            rest = rest.dropFirst(Self.endpointsMax)
        }
        return writes
    }

    private func slice(
        _ present: DiscoveryV1.EndpointSlice?,
        _ endpoints: [PodEndpoint],
        _ ports: [PodEndpoint.Port],
        _ addressType: String
    ) -> DiscoveryV1.EndpointSlice {
        var slice = present ?? DiscoveryV1.EndpointSlice()
        slice.metadata.namespace = self.service.metadata.namespace
        if present == nil { slice.metadata.generateName = "\(self.service.metadata.name)-" }
        slice.metadata.labels = self.service.metadata.labels
        slice.metadata.labels[EndpointSliceController.serviceLabel] = self.service.metadata.name
        slice.metadata.labels[EndpointSliceController.managedByLabel] = EndpointSliceController.managedBy
        if self.service.isHeadless { slice.metadata.labels[CoreV1.Service.headlessLabel] = "" }
        slice.metadata.ownerReferences = [MetaV1.OwnerReference(controller: self.service)]
        slice.addressType = addressType
        slice.ports = ports.map { port in
            DiscoveryV1.EndpointPort {
                $0.name = port.name
                $0.protocol = port.protocol
                $0.port = port.number
                $0.appProtocol = port.appProtocol
            }
        }
        slice.endpoints = endpoints.map(self.endpoint)
        return slice
    }

    private func endpoint(_ endpoint: PodEndpoint) -> DiscoveryV1.Endpoint {
        DiscoveryV1.Endpoint {
            $0.addresses = [endpoint.address]
            $0.conditions.ready = endpoint.isReady
            $0.conditions.serving = endpoint.isServing
            $0.conditions.terminating = endpoint.isTerminating
            $0.hostname = endpoint.hostname
            $0.nodeName = endpoint.nodeName.nonEmpty
            $0.zone = self.zones[endpoint.nodeName]
            $0.targetRef = endpoint.target
        }
    }

    private static func same(_ present: [DiscoveryV1.EndpointPort], _ wanted: [PodEndpoint.Port]) -> Bool {
        let read = present.map { port in
            PodEndpoint.Port(
                name: port.name ?? "",
                protocol: port.protocol ?? "TCP",
                number: port.port ?? 0,
                appProtocol: port.appProtocol
            )
        }
        return read.sorted() == wanted
    }
}
