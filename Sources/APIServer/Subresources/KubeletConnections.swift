internal import KubernetesAPI
internal import Logging
internal import Synchronization
internal import Transport
internal import Wire

/// Connections to the kubelets of all nodes, kept for the next request.
final class KubeletConnections: Sendable {
    private static let defaultPort: Int32 = 10_250
    /// Streams to one kubelet at a time, each a connection.
    private static let streamsMax = 10_000
    /// The order in which a node's addresses are tried.
    private static let addressTypes = ["InternalIP", "Hostname", "ExternalIP", "InternalDNS", "ExternalDNS"]

    private let tls: TLSClientConfiguration?
    private let logger: Logger
    private let clients = Mutex<[Key: HTTPClient]>([:])

    private struct Key: Hashable {
        var endpoint: HTTPEndpoint
        var upgrades: Bool
    }

    /// - Parameter tls: how the server shows itself, and by whom kubelets' certificates must be issued.
    init(tls: TLSClientConfiguration?, logger: Logger) {
        self.tls = tls
        self.logger = logger
    }

    /// A client for the kubelet of a node.
    /// - Parameter upgrades: whether connections are to become streams, which takes HTTP/1.1.
    func client(of node: CoreV1.Node, upgrades: Bool = false) throws -> HTTPClient {
        let key = Key(endpoint: try Self.endpoint(of: node), upgrades: upgrades)
        return try self.clients.withLock { clients in
            if let client = clients[key] { return client }
            var options = HTTPClientOptions()
            options.version = upgrades ? .http1 : .negotiated
            if upgrades { options.connectionsMax = Self.streamsMax }
            let client = try HTTPClient(
                endpoint: key.endpoint,
                tls: self.tls,
                options: options,
                logger: self.logger
            )
            clients[key] = client
            return client
        }
    }

    /// Where the kubelet of a node listens.
    static func endpoint(of node: CoreV1.Node) throws -> HTTPEndpoint {
        let port = node.status.daemonEndpoints.kubeletEndpoint.port
        return .tcp(host: try Self.address(of: node), port: Int(port == 0 ? Self.defaultPort : port))
    }

    /// The address by which a node is reached.
    static func address(of node: CoreV1.Node) throws -> String {
        let addresses = node.status.addresses
        let preferred = Self.addressTypes.lazy.compactMap { type in addresses.first { $0.type == type } }.first
        guard let address = preferred else {
            throw StatusError.internalError("no preferred addresses found for node \"\(node.metadata.name)\"")
        }
        return address.address
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
