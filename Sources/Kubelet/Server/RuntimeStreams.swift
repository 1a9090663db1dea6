internal import Core
internal import Logging
internal import Synchronization
internal import Transport

/// Clients for the streaming servers that the runtime's URLs name: nearly always one. State: `Mutex`.
final class RuntimeStreams: Sendable {
    private static let clientsMax = 8

    private let logger: Logger
    private let clients = Mutex<[HTTPEndpoint: HTTPClient]>([:])

    init(logger: Logger) {
        self.logger = logger
    }

    /// Carries a request to the URL that the runtime gave for it, and back what comes of it.
    func forward(_ url: String, _ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        guard let (endpoint, path) = Self.parse(url) else {
            throw OperationError("the runtime's streaming URL \(url) cannot be used")
        }
        let (client, forgotten) = try self.client(endpoint)
        for client in forgotten { await client.shutdown() }
        try await UpgradeProxy.forward(
            request,
            response,
            to: client,
            method: request.head.method,
            path: path,
            without: ["authorization"]
        )
    }

    /// Takes an `http` URL apart.
    static func parse(_ url: String) -> (HTTPEndpoint, path: String)? {
        guard url.hasPrefix("http://") else { return nil }
        let rest = url.dropFirst(7)
        let authority = rest.prefix { $0 != "/" }
        let path = String(rest.dropFirst(authority.count))
        guard let colon = authority.lastIndex(of: ":"), let port = UInt16(authority[authority.index(after: colon)...])
        else { return nil }
        let host = authority[..<colon].filter { $0 != "[" && $0 != "]" }
        guard !host.isEmpty else { return nil }
        return (.tcp(host: host, port: Int(port)), path.isEmpty ? "/" : path)
    }

    private func client(_ endpoint: HTTPEndpoint) throws -> (HTTPClient, forgotten: [HTTPClient]) {
        try self.clients.withLock { clients in
            if let client = clients[endpoint] { return (client, []) }
            var options = HTTPClientOptions()
            options.version = .http1
            // Each upgraded connection is one; how many there may be decides the server in front.
            options.connectionsMax = 10_000
            let client = try HTTPClient(endpoint: endpoint, options: options, logger: self.logger)
            // A runtime that was restarted has another port; the clients of old ones are of no more use.
            let forgotten = clients.count >= Self.clientsMax ? Array(clients.values) : []
            if !forgotten.isEmpty { clients = [:] }
            clients[endpoint] = client
            return (client, forgotten)
        }
    }
}
