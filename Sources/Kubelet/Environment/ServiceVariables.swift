internal import KubernetesAPI

/// The variables that tell a container where the services are.
enum ServiceVariables {
    /// Of the services of a pod's namespace and, always, of the API server.
    static func make(
        _ services: [CoreV1.Service],
        namespace: String,
        enableServiceLinks: Bool
    ) -> [(name: String, value: String)] {
        var chosen: [String: CoreV1.Service] = [:]
        for service in services {
            let metadata = service.metadata
            guard !service.spec.clusterIP.isEmpty, service.spec.clusterIP != "None" else { continue }
            if metadata.namespace == "default", metadata.name == "kubernetes" {
                if chosen["kubernetes"] == nil { chosen["kubernetes"] = service }
            } else if metadata.namespace == namespace, enableServiceLinks {
                chosen[metadata.name] = service
            }
        }
        return chosen.keys.sorted().flatMap { name in chosen[name].map { Self.variables(name, $0.spec) } ?? [] }
    }

    private static func variables(_ name: String, _ spec: CoreV1.ServiceSpec) -> [(name: String, value: String)] {
        let prefix = Self.variableName(name)
        let ports = spec.ports
        guard let first = ports.first else { return [] }
        let ip = spec.clusterIP
        let host = ip.contains(":") ? "[\(ip)]" : ip
        var variables = [("\(prefix)_SERVICE_HOST", ip), ("\(prefix)_SERVICE_PORT", "\(first.port)")]
        for port in ports where !port.name.isEmpty {
            variables.append(("\(prefix)_SERVICE_PORT_\(Self.variableName(port.name))", "\(port.port)"))
        }
        for (index, port) in ports.enumerated() {
            let transport = port.protocol.isEmpty ? "TCP" : port.protocol
            let url = "\(transport.lowercased())://\(host):\(port.port)"
            if index == 0 { variables.append(("\(prefix)_PORT", url)) }
            let portPrefix = "\(prefix)_PORT_\(port.port)_\(transport.uppercased())"
            variables += [
                (portPrefix, url), ("\(portPrefix)_PROTO", transport.lowercased()),
                ("\(portPrefix)_PORT", "\(port.port)"), ("\(portPrefix)_ADDR", ip),
            ]
        }
        return variables.map { (name: $0.0, value: $0.1) }
    }

    private static func variableName(_ name: String) -> String {
        name.uppercased().replacing("-", with: "_")
    }
}
