internal import Logging
internal import RPC
internal import Synchronization
internal import Transport
internal import Wire

/// The servers of a cluster, of which one is used until it fails.
final class EtcdEndpoints: Sendable {
    private let clients: [GRPCClient]
    private let transports: [HTTPClient]
    private let current = Mutex(0)
    /// Whether a server's word on progress can be relied on, by its number, once it was asked for its version.
    private let reliable = Mutex<[Int: Bool]>([:])

    init(_ endpoints: [HTTPEndpoint], tls: TLSClientConfiguration?, logger: Logger) throws {
        precondition(!endpoints.isEmpty, "an etcd client has at least one endpoint")
        self.transports = try endpoints.map { try HTTPClient(endpoint: $0, tls: tls, logger: logger) }
        self.clients = self.transports.map { GRPCClient(http: $0, messageBytesMax: 1 << 30) }
    }

    /// How many servers there are.
    var count: Int { self.clients.count }

    /// The server to use, and its number.
    func pick() -> (client: GRPCClient, number: Int) {
        let number = self.current.withLock { $0 }
        return (self.clients[number], number)
    }

    /// A server does not answer: the next one is used, unless somebody has changed over already.
    func leave(_ number: Int) {
        // It may come back as another version.
        self.reliable.withLock { $0[number] = nil }
        self.current.withLock { current in
            if current == number { current = (number + 1) % self.clients.count }
        }
    }

    /// Whether a server's word on progress can be relied on; asks it for its version once.
    func hasReliableProgress(_ number: Int, timeout: Duration) async throws -> Bool {
        if let known = self.reliable.withLock({ $0[number] }) { return known }
        let status = try await self.clients[number].call(
            Etcd.MaintenanceService.status,
            Etcd.StatusRequest(),
            timeout: timeout
        )
        let isReliable = EtcdVersion(status.version)?.hasReliableProgress ?? false
        self.reliable.withLock { $0[number] = isReliable }
        return isReliable
    }

    func shutdown() async {
        for transport in self.transports { await transport.shutdown() }
    }
}
