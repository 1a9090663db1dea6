/// One port of a service, with all that its rules depend on.
package struct ServicePort: Hashable, Sendable {
    /// The transport protocols that services may use.
    package enum TransportProtocol: String, Hashable, Sendable, CaseIterable {
        case tcp
        case udp
        case sctp
    }

    /// Where a connection may be sent.
    package struct Endpoint: Hashable, Sendable, Comparable {
        /// The pod's address.
        package var address: String
        /// The pod's port.
        package var port: UInt16
        /// Whether the pod runs on this node.
        package var isLocal: Bool

        /// Names a place to send connections to.
        package init(address: String, port: UInt16, isLocal: Bool = true) {
            self.address = address
            self.port = port
            self.isLocal = isLocal
        }

        package static func < (left: Endpoint, right: Endpoint) -> Bool {
            (left.address, left.port) < (right.address, right.port)
        }
    }

    /// The service's namespace.
    package var namespace: String
    /// The service's name.
    package var service: String
    /// The transport protocol.
    package var transport: TransportProtocol
    /// The port that clients connect to.
    package var port: UInt16
    /// The cluster's addresses of the service.
    package var clusterAddresses: [String]
    /// Further addresses (external, load balancer) that reach the service.
    package var externalAddresses: [String] = []
    /// The port that reaches the service at every address of the node.
    package var nodePort: UInt16?
    /// Whether a client shall keep to one endpoint.
    package var hasClientAffinity = false
    /// Whether connections from within the cluster stay on the node.
    package var isInternalTrafficLocal = false
    /// Whether connections from outside stay on the node, and keep their source address.
    package var isExternalTrafficLocal = false
    /// The ready endpoints.
    package var endpoints: [Endpoint]

    /// Describes a service's port.
    package init(
        namespace: String,
        service: String,
        transport: TransportProtocol = .tcp,
        port: UInt16,
        clusterAddresses: [String],
        nodePort: UInt16? = nil,
        endpoints: [Endpoint]
    ) {
        self.namespace = namespace
        self.service = service
        self.transport = transport
        self.port = port
        self.clusterAddresses = clusterAddresses
        self.nodePort = nodePort
        self.endpoints = endpoints
    }

    /// The endpoints for connections from within the cluster, in order.
    package var internalEndpoints: [Endpoint] {
        self.endpoints.filter { $0.isLocal || !self.isInternalTrafficLocal }.sorted()
    }

    /// The endpoints for connections from outside, in order.
    package var externalEndpoints: [Endpoint] {
        self.endpoints.filter { $0.isLocal || !self.isExternalTrafficLocal }.sorted()
    }
}
