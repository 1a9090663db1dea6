internal import Logging
internal import NIOCore
internal import Synchronization
internal import Transport

/// Connections to servers outside of the cluster's own parts: webhooks and identity providers.
final class RemoteServers: Sendable {
    /// A server, and by whom its certificate must be issued.
    struct Peer: Hashable, Sendable {
        var url: RemoteURL
        /// PEM text; nil: the authorities of the operating system.
        var authorityPEM: String?
        /// The name that the server's certificate must bear, if not the URL's host.
        var serverName: String?
        var clientCertificatePEM: String?
        var clientKeyPEM: String?
        var token: String?
        var trustsAnyone = false

        init(url: RemoteURL, authorityPEM: String? = nil, serverName: String? = nil) {
            self.url = url
            self.authorityPEM = authorityPEM
            self.serverName = serverName
        }
    }

    struct Answer: Sendable {
        var status: Int
        var bytes: [UInt8]
    }

    private static let answerBytesMax = 8 << 20
    private static let clientsMax = 256

    private let logger: Logger
    private let clients = Mutex<[Peer: HTTPClient]>([:])

    init(logger: Logger) {
        self.logger = logger
    }

    /// Sends one request with a JSON body, or none, and reads the whole answer.
    func send(_ method: String, _ peer: Peer, body: [UInt8]? = nil, timeout: Duration) async throws -> Answer {
        let client = try await self.client(peer)
        var headers: HTTPHeaders = ["accept": "application/json", "user-agent": "martlet"]
        if body != nil { headers.append("content-type", "application/json") }
        if let token = peer.token { headers.append("authorization", "Bearer \(token)") }
        let head = HTTPRequestHead(method: method, path: peer.url.path, headers: headers)
        let response = try await client.execute(head, body: body.map { ByteBuffer(bytes: $0) }, timeout: timeout)
        let bytes = try await response.body.collect(upTo: Self.answerBytesMax)
        return Answer(status: response.status, bytes: Array(bytes.readableBytesView))
    }

    /// Paths share the connections of their server.
    private func client(_ peer: Peer) async throws -> HTTPClient {
        var key = peer
        key.url.path = "/"
        let (client, evicted) = try self.clients.withLock { clients in
            if let client = clients[key] { return (client, [HTTPClient]()) }
            var evicted: [HTTPClient] = []
            if clients.count >= Self.clientsMax {
                evicted = Array(clients.values)
                clients = [:]
            }
            var options = HTTPClientOptions()
            options.version = .negotiated
            let client = try HTTPClient(
                endpoint: key.url.endpoint,
                tls: key.url.isSecure ? Self.tls(key) : nil,
                options: options,
                logger: self.logger
            )
            clients[key] = client
            return (client, evicted)
        }
        for client in evicted { await client.shutdown() }
        return client
    }

    private static func tls(_ peer: Peer) -> TLSClientConfiguration {
        let trust: TLSClientConfiguration.Trust =
            if peer.trustsAnyone { .anyone } else { peer.authorityPEM.map { .authorities(pem: $0) } ?? .system }
        return TLSClientConfiguration(
            trust: trust,
            certificateChainPEM: peer.clientCertificatePEM,
            privateKeyPEM: peer.clientKeyPEM,
            serverName: peer.serverName
        )
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
