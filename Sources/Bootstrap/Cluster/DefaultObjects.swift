internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The service of the cluster's DNS server, which is this process. All else that a cluster has from its first moment
/// the API server makes itself.
struct DefaultObjects: Sendable {
    private static let pollInterval = Duration.milliseconds(5)

    let options: ClusterOptions

    /// Makes what is missing, and corrects what says where this node is.
    func install(_ client: KubernetesClient) async throws {
        // The API server makes its namespaces as its first act; until then there is nothing to put the service into.
        while true {
            do {
                _ = try await client.get(CoreV1.Namespace.self, name: self.dnsService.metadata.namespace)
                break
            } catch let error as StatusError where error.isNotFound || error.isRetriable {
                try await ContinuousClock().sleep(for: Self.pollInterval)
            }
        }
        try await Self.ensure(self.dnsService, client)
        for binding in Self.approvals { try await Self.ensure(binding, client) }
        try await Self.put(self.dnsSlice, client)
    }

    /// Whose requests for a kubelet's certificate are approved: of machines that join, and of nodes for their own.
    private static var approvals: [RBACV1.ClusterRoleBinding] {
        let role = "system:certificates.k8s.io:certificatesigningrequests:"
        return [
            ("martlet:node-autoapprove-bootstrap", role + "nodeclient", "system:bootstrappers"),
            ("martlet:node-autoapprove-certificate-rotation", role + "selfnodeclient", "system:nodes"),
        ].map { name, role, group in
            RBACV1.ClusterRoleBinding {
                $0.metadata.name = name
                $0.roleRef = RBACV1.RoleRef {
                    $0.apiGroup = "rbac.authorization.k8s.io"
                    $0.kind = "ClusterRole"
                    $0.name = role
                }
                $0.subjects = [
                    RBACV1.Subject {
                        $0.apiGroup = "rbac.authorization.k8s.io"
                        $0.kind = "Group"
                        $0.name = group
                    }
                ]
            }
        }
    }

    private var dnsService: CoreV1.Service {
        var service = CoreV1.Service()
        service.metadata.namespace = "kube-system"
        service.metadata.name = "kube-dns"
        service.metadata.labels = [
            "k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS",
        ]
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
