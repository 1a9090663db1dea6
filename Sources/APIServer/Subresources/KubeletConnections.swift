internal import KubernetesAPI
internal import Logging
internal import Synchronization
internal import Transport
internal import Wire

/// Connections to the kubelets of all nodes, kept for the next request.
final class KubeletConnections: Sendable {
    private static let defaultPort: Int32 = 10_250
    /// The order in which a node's addresses are tried.
    private static let addressTypes = ["InternalIP", "Hostname", "ExternalIP", "InternalDNS", "ExternalDNS"]

    private let tls: TLSClientConfiguration?
    private let logger: Logger
    private let clients = Mutex<[HTTPEndpoint: HTTPClient]>([:])

    /// - Parameter tls: how the server shows itself, and by whom kubelets' certificates must be issued.
    init(tls: TLSClientConfiguration?, logger: Logger) {
        self.tls = tls
        self.logger = logger
    }

    /// A client for the kubelet of a node.
    func client(of node: CoreV1.Node) throws -> HTTPClient {
        let addresses = node.status.addresses
        let preferred = Self.addressTypes.lazy.compactMap { type in addresses.first { $0.type == type } }.first
        guard let address = preferred else {
            throw StatusError.internalError("no preferred addresses found for node \"\(node.metadata.name)\"")
        }
        let port = node.status.daemonEndpoints.kubeletEndpoint.port
        let endpoint = HTTPEndpoint.tcp(host: address.address, port: Int(port == 0 ? Self.defaultPort : port))
        return try self.clients.withLock { clients in
            if let client = clients[endpoint] { return client }
            var options = HTTPClientOptions()
            options.version = .negotiated
            let client = try HTTPClient(
                endpoint: endpoint,
                tls: self.tls,
                options: options,
                logger: self.logger
            )
            clients[endpoint] = client
            return client
        }
    }

    /// Closes all connections.
    func shutdown() async {
        let clients = self.clients.withLock { clients in
            defer { clients = [:] }
            return Array(clients.values)
        }
        for client in clients { await client.shutdown() }
    }
}
