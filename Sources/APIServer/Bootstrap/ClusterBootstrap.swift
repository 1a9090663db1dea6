internal import KubernetesAPI
internal import Wire

/// Makes what every cluster has before anybody asks: namespaces, priority classes, the service of the server itself.
struct ClusterBootstrap: Sendable {
    private static let namespaces = ["kube-system", "kube-public", "kube-node-lease", "default"]

    let service: ResourceService
    let allocation: ServiceAllocation
    /// Where clients in the cluster reach the server; nil: it is not announced.
    let advertiseAddress: String?
    let port: Int

    func run() async throws {
        for name in Self.namespaces {
            try await self.service.ensure(CoreV1.Namespace { $0.metadata.name = name })
        }
        try await self.ensurePriorityClasses()
        try await self.ensureRoles()
        try await FlowObjects(service: self.service).make()
        try await self.allocation.repair(try await self.service.stored.list(CoreV1.Service.self))
        if let address = self.advertiseAddress { try await self.announce(address) }
    }

    private func ensurePriorityClasses() async throws {
        let classes: [(String, Int32, String)] = [
            ("system-node-critical", 2_000_001_000, "For pods that must not leave their node."),
            ("system-cluster-critical", 2_000_000_000, "For pods that the cluster cannot do without."),
        ]
        for (name, value, description) in classes {
            try await self.service.ensure(
                SchedulingV1.PriorityClass {
                    $0.metadata.name = name
                    $0.value = value
                    $0.description = description
                }
            )
        }
    }

    /// All at once, so that the store writes them to disk together.
    private func ensureRoles() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for text in [ClusterRoleTable.text, ControllerRoleTable.text] {
                let table = RoleTableReader(text)
                for role in table.clusterRoles { group.addTask { try await self.service.ensure(role) } }
                for role in table.roles { group.addTask { try await self.service.ensure(role) } }
                for binding in table.clusterRoleBindings { group.addTask { try await self.service.ensure(binding) } }
                for binding in table.roleBindings { group.addTask { try await self.service.ensure(binding) } }
            }
            try await group.waitForAll()
        }
    }

    /// The service `kubernetes`: how pods find the API.
    private func announce(_ address: String) async throws {
        try await self.service.ensure(
            CoreV1.Service {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["component": "apiserver", "provider": "kubernetes"]
                $0.spec.type = "ClusterIP"
                $0.spec.clusterIP = self.allocation.addresses.address(at: 0)
                $0.spec.ports = [
                    CoreV1.ServicePort {
                        $0.name = "https"
                        $0.port = 443
                        $0.protocol = "TCP"
                        $0.targetPort = IntStr.IntOrString {
                            $0.type = 0
                            $0.intVal = Int32(self.port)
                        }
                    }
                ]
            }
        )
        try await self.service.put(
            CoreV1.Endpoints {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["endpointslice.kubernetes.io/skip-mirror": "true"]
                $0.subsets = [
                    CoreV1.EndpointSubset {
                        $0.addresses = [CoreV1.EndpointAddress { $0.ip = address }]
                        $0.ports = [
                            CoreV1.EndpointPort {
                                $0.name = "https"
                                $0.port = Int32(self.port)
                                $0.protocol = "TCP"
                            }
                        ]
                    }
                ]
            }
        )
        try await self.service.put(
            DiscoveryV1.EndpointSlice {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["kubernetes.io/service-name": "kubernetes"]
                $0.addressType = "IPv4"
                $0.endpoints = [
                    DiscoveryV1.Endpoint {
                        $0.addresses = [address]
                        $0.conditions.ready = true
                    }
                ]
                $0.ports = [
                    DiscoveryV1.EndpointPort {
                        $0.name = "https"
                        $0.port = Int32(self.port)
                        $0.protocol = "TCP"
                    }
                ]
            }
        )
    }
}
