internal import KubernetesAPI

/// `kubectl describe service`.
struct ServiceDescription {
    var service: CoreV1.Service
    var slices: [DiscoveryV1.EndpointSlice]

    private static let endpointsMax = 3

    func text(_ events: [[String]]) -> String {
        var out = Description()
        let metadata = self.service.metadata
        let spec = self.service.spec
        out.line(0, "Name:", metadata.name)
        out.line(0, "Namespace:", metadata.namespace)
        out.pairs("Labels:", metadata.labels)
        out.annotations(metadata.annotations)
        out.line(0, "Selector:", Self.joined(spec.selector.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }))
        out.line(0, "Type:", spec.type)
        if let policy = spec.ipFamilyPolicy { out.line(0, "IP Family Policy:", policy) }
        if !spec.ipFamilies.isEmpty { out.line(0, "IP Families:", spec.ipFamilies.joined(separator: ",")) }
        out.line(0, "IP:", spec.clusterIP)
        out.line(0, "IPs:", Self.joined(spec.clusterIPs))
        if !spec.externalName.isEmpty { out.line(0, "External Name:", spec.externalName) }
        for port in spec.ports {
            let name = port.name.isEmpty ? "<unset>" : port.name
            out.line(0, "Port:", name, "\(port.port)/\(port.`protocol`)")
            out.line(0, "TargetPort:", "\(Describing.text(port.targetPort))/\(port.`protocol`)")
            if port.nodePort > 0 { out.line(0, "NodePort:", name, "\(port.nodePort)/\(port.`protocol`)") }
            out.line(0, "Endpoints:", self.endpoints(of: port))
        }
        out.line(0, "Session Affinity:", spec.sessionAffinity)
        if !spec.externalTrafficPolicy.isEmpty { out.line(0, "External Traffic Policy:", spec.externalTrafficPolicy) }
        if let policy = spec.internalTrafficPolicy { out.line(0, "Internal Traffic Policy:", policy) }
        out.events(events)
        return out.formatted
    }

    private func endpoints(of port: CoreV1.ServicePort) -> String {
        let all = self.slices.flatMap { slice -> [String] in
            guard let number = slice.ports.first(where: { ($0.name ?? "") == port.name })?.port else { return [] }
            let ready = slice.endpoints.filter { $0.conditions.ready ?? true }
            return ready.flatMap(\.addresses).map { "\($0):\(number)" }
        }
        let more = all.count > Self.endpointsMax ? " + \(all.count - Self.endpointsMax) more..." : ""
        return all.prefix(Self.endpointsMax).joined(separator: ",") + more
    }

    private static func joined(_ values: [String]) -> String {
        values.isEmpty ? "<none>" : values.joined(separator: ",")
    }
}
