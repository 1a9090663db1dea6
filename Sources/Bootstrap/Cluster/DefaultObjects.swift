internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The objects that every cluster has from its first moment.
struct DefaultObjects: Sendable {
    let options: ClusterOptions

    /// Makes what is missing, and corrects what says where this node is.
    func install(_ client: KubernetesClient) async throws {
        for name in ["default", "kube-system", "kube-public", "kube-node-lease"] {
            var namespace = CoreV1.Namespace()
            namespace.metadata.name = name
            try await Self.ensure(namespace, client)
        }
        for (name, value, description) in [
            ("system-cluster-critical", 2_000_000_000, "Used for system critical pods that must run in the cluster."),
            ("system-node-critical", 2_000_001_000, "Used for system critical pods that must not leave their node."),
        ] {
            var priority = SchedulingV1.PriorityClass()
            priority.metadata.name = name
            priority.value = Int32(value)
            priority.description = description
            try await Self.ensure(priority, client)
        }
        try await Self.ensure(self.apiService, client)
        try await Self.ensure(self.dnsService, client)
        for slice in [self.apiSlice, self.dnsSlice] {
            try await Self.put(slice, client)
        }
    }

    private var apiService: CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "default"
        service.metadata.name = "kubernetes"
        service.metadata.labels = ["component": "apiserver", "provider": "kubernetes"]
        service.spec.clusterIP = self.options.apiServiceAddress
        service.spec.type = "ClusterIP"
        service.spec.ports = [Self.port("https", "TCP", 443, target: self.options.securePort)]
        return service
    }

    private var apiSlice: DiscoveryV1.EndpointSlice {
        self.slice("kubernetes", namespace: "default", ports: [("https", "TCP", self.options.securePort)])
    }

    private var dnsService: CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "kube-system"
        service.metadata.name = "kube-dns"
        service.metadata.labels = ["k8s-app": "kube-dns", "kubernetes.io/name": "CoreDNS"]
        service.spec.clusterIP = self.options.dnsServiceAddress
        service.spec.type = "ClusterIP"
        service.spec.ports = [
            Self.port("dns", "UDP", 53, target: self.options.dnsPort),
            Self.port("dns-tcp", "TCP", 53, target: self.options.dnsPort),
        ]
        return service
    }

    private var dnsSlice: DiscoveryV1.EndpointSlice {
        let port = self.options.dnsPort
        return self.slice(
            "kube-dns",
            namespace: "kube-system",
            ports: [("dns", "UDP", port), ("dns-tcp", "TCP", port)]
        )
    }

    private static func port(_ name: String, _ transport: String, _ number: Int, target: Int) -> CoreV1.ServicePort {
        var port = CoreV1.ServicePort()
        port.name = name
        port.protocol = transport
        port.port = Int32(number)
        port.targetPort.intVal = Int32(target)
        return port
    }

    /// These services have no selector: this process is their only endpoint.
    private func slice(
        _ name: String,
        namespace: String,
        ports: [(String, String, Int)]
    ) -> DiscoveryV1.EndpointSlice {
        var slice = DiscoveryV1.EndpointSlice()
        slice.metadata.namespace = namespace
        slice.metadata.name = name
        slice.metadata.labels = ["kubernetes.io/service-name": name]
        slice.addressType = "IPv4"
        slice.ports = ports.map { name, transport, number in
            var port = DiscoveryV1.EndpointPort()
            port.name = name
            port.protocol = transport
            port.port = Int32(number)
            return port
        }
        var endpoint = DiscoveryV1.Endpoint()
        endpoint.addresses = [self.options.nodeAddress]
        endpoint.conditions.ready = true
        slice.endpoints = [endpoint]
        return slice
    }

    /// Looks before it makes: a service that is there already would be refused for its address, not for its name.
    private static func ensure<T: TypedMessage>(_ object: T, _ client: KubernetesClient) async throws {
        let metadata = object.objectMeta
        let namespace = metadata.namespace.isEmpty ? nil : metadata.namespace
        do {
            _ = try await client.get(T.self, namespace: namespace, name: metadata.name)
        } catch let error as StatusError where error.isNotFound {
            try await client.create(object)
        }
    }

    /// Replaces what is there where it says something else.
    private static func put(_ slice: DiscoveryV1.EndpointSlice, _ client: KubernetesClient) async throws {
        do {
            try await client.create(slice)
        } catch let error as StatusError where error.isAlreadyExists {
            var current = try await client.get(
                DiscoveryV1.EndpointSlice.self,
                namespace: slice.metadata.namespace,
                name: slice.metadata.name
            )
            guard current.endpoints != slice.endpoints || current.ports != slice.ports else { return }
            current.endpoints = slice.endpoints
            current.ports = slice.ports
            try await client.update(current)
        }
    }
}
