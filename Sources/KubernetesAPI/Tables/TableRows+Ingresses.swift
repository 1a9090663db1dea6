internal import Wire

extension TableRows {
    static func addIngresses(_ rows: inout Registration) {
        rows.add(NetworkingV1.Ingress.self) { ingress, name, age, _ in
            let balancers = ingress.status.loadBalancer.ingress.map { (ip: $0.ip, hostname: $0.hostname) }
            let legacyClass = ingress.metadata.annotations["kubernetes.io/ingress.class"]
            return [
                name, .string(CellText.orNone(ingress.spec.ingressClassName ?? legacyClass)),
                .string(Self.hosts(ingress.spec.rules)),
                .string(Self.addresses(balancers).joined(separator: ",")),
                .string(ingress.spec.tls.isEmpty ? "80" : "80, 443"), age,
            ]
        }
        rows.add(NetworkingV1.IngressClass.self) { ingressClass, name, age, _ in
            let parameters = ingressClass.spec.parameters.map { parameters in
                let kind = parameters.apiGroup.map { "\(parameters.kind).\($0)" } ?? parameters.kind
                return "\(kind)/\(parameters.name)"
            }
            return [name, .string(ingressClass.spec.controller), .string(CellText.orNone(parameters)), age]
        }
        rows.add(NetworkingV1.NetworkPolicy.self) { policy, name, age, _ in
            [name, .string(CellText.selector(policy.spec.podSelector)), age]
        }
    }

    private static func hosts(_ rules: [NetworkingV1.IngressRule]) -> String {
        let hosts = rules.map(\.host).filter { !$0.isEmpty }
        return CellText.few(hosts).orDefault("*")
    }
}
