internal import Wire

extension TableRows {
    static func addServices(_ rows: inout Registration) {
        rows.add(CoreV1.Service.self) { service, name, age, _ in
            let spec = service.spec
            return [
                name, .string(spec.type), .string(CellText.orNone(spec.clusterIPs.first ?? spec.clusterIP)),
                .string(Self.externalIP(of: service)), .string(Self.ports(spec.ports)), age,
                .string(CellText.labels(spec.selector)),
            ]
        }
        rows.add(CoreV1.Endpoints.self) { endpoints, name, age, _ in
            let addresses = endpoints.subsets.flatMap { subset in
                guard !subset.ports.isEmpty else { return subset.addresses.map(\.ip) }
                return subset.ports.flatMap { port in
                    subset.addresses.map { Self.join($0.ip, port.port) }
                }
            }
            return [name, .string(endpoints.subsets.isEmpty ? CellText.none : CellText.few(addresses)), age]
        }
        rows.add(DiscoveryV1.EndpointSlice.self) { slice, name, age, _ in
            let ports = slice.ports.map { port in
                port.port.map(String.init) ?? port.name.map { $0.orDefault("*") } ?? "*"
            }
            let addresses = slice.endpoints.flatMap(\.addresses)
            return [
                name, .string(slice.addressType), .string(ports.isEmpty ? CellText.unset : CellText.few(ports)),
                .string(slice.endpoints.isEmpty ? CellText.unset : CellText.few(addresses)), age,
            ]
        }
    }

    static func ports(_ ports: [CoreV1.ServicePort]) -> String {
        let texts = ports.map { port in
            port.nodePort > 0 ? "\(port.port):\(port.nodePort)/\(port.protocol)" : "\(port.port)/\(port.protocol)"
        }
        return CellText.orNone(texts.joined(separator: ","))
    }

    private static func externalIP(of service: CoreV1.Service) -> String {
        let external = service.spec.externalIPs
        switch service.spec.type {
        case "ExternalName": return service.spec.externalName
        case "LoadBalancer":
            let balancers = Self.addresses(service.status.loadBalancer.ingress.map { ($0.ip, $0.hostname) })
            return (balancers + external).joined(separator: ",").orDefault("<pending>")
        default: return CellText.orNone(external.joined(separator: ","))
        }
    }

    static func addresses(_ ingress: [(ip: String, hostname: String)]) -> [String] {
        Set(ingress.map { $0.ip.orDefault($0.hostname) }.filter { !$0.isEmpty }).sorted()
    }

    private static func join(_ address: String, _ port: Int32) -> String {
        address.contains(":") ? "[\(address)]:\(port)" : "\(address):\(port)"
    }
}
