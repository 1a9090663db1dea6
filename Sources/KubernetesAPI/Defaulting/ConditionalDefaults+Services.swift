internal import Wire

extension ConditionalDefaults {
    static func addServices(_ table: inout RuleTable) {
        table.add(CoreV1.ServiceSpec.self) { spec in
            spec.sessionAffinity = spec.sessionAffinity.orDefault("None")
            spec.type = spec.type.orDefault("ClusterIP")
            Self.sessionAffinity(&spec)
            let isExternallyReachable =
                spec.type == "NodePort" || spec.type == "LoadBalancer"
                || (spec.type == "ClusterIP" && !spec.externalIPs.isEmpty)
            if isExternallyReachable, spec.externalTrafficPolicy.isEmpty { spec.externalTrafficPolicy = "Cluster" }
            if spec.internalTrafficPolicy == nil, spec.type != "ExternalName" {
                spec.internalTrafficPolicy = "Cluster"
            }
            if spec.type == "LoadBalancer" {
                spec.allocateLoadBalancerNodePorts = spec.allocateLoadBalancerNodePorts ?? true
            }
        }
        table.add(CoreV1.ServicePort.self) { port in
            if port.targetPort.underlying.isEmpty || port.targetPort == IntStr.IntOrString("") {
                port.targetPort = IntStr.IntOrString(port.port)
            }
        }
        table.add(CoreV1.Service.self) { service in
            guard service.spec.type == "LoadBalancer" else { return }
            service.status.loadBalancer.ingress = service.status.loadBalancer.ingress.map { ingress in
                var ingress = ingress
                if !ingress.ip.isEmpty { ingress.ipMode = ingress.ipMode ?? "VIP" }
                return ingress
            }
        }
        table.add(NetworkingV1.NetworkPolicySpec.self) { spec in
            guard spec.policyTypes.isEmpty else { return }
            spec.policyTypes = spec.egress.isEmpty ? ["Ingress"] : ["Ingress", "Egress"]
        }
    }

    private static func sessionAffinity(_ spec: inout CoreV1.ServiceSpec) {
        guard spec.sessionAffinity == "ClientIP" else {
            if spec.sessionAffinity == "None" { spec.sessionAffinityConfig = nil }
            return
        }
        var config = spec.sessionAffinityConfig ?? CoreV1.SessionAffinityConfig()
        var clientIP = config.clientIP ?? CoreV1.ClientIPConfig()
        clientIP.timeoutSeconds = clientIP.timeoutSeconds ?? 10800
        config.clientIP = clientIP
        spec.sessionAffinityConfig = config
    }
}
