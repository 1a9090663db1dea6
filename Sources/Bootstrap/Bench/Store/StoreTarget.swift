internal import Logging
internal import RPC
internal import Transport
internal import Wire

/// A server of etcd's API to be measured: connections to it, and its processes if they are known.
struct StoreTarget: Sendable {
    var name: String
    let clients: [GRPCClient]
    let meters: [ProcessMeter]
    private let endpointCount: Int
    private let transports: [HTTPClient]

    /// How many connections carry the load of one endpoint: few, for the load shares the processors with the server.
    private static let connectionsPerEndpoint = 2

    init(
        name: String,
        endpoints: [HTTPEndpoint],
        pids: [Int32],
        tls: TLSClientConfiguration? = nil,
        logger: Logger
    ) throws {
        precondition(!endpoints.isEmpty, "a benchmark has at least one endpoint")
        self.name = name
        self.endpointCount = endpoints.count
        // Connection by connection, so that neighbours are at different endpoints.
        let each = (0..<Self.connectionsPerEndpoint).flatMap { _ in endpoints }
        self.transports = try each.map { try HTTPClient(endpoint: $0, tls: tls, logger: logger) }
        self.clients = self.transports.map { GRPCClient(http: $0, messageBytesMax: 1 << 30) }
        self.meters = pids.map { ProcessMeter(pid: $0) }
    }

    /// What can be measured at it: clients are spread over members if there are several.
    var setup: StoreSetup { self.endpointCount >= 3 ? .members : .single }

    /// A connection for a client, to the first endpoint or spread over all.
    func client(_ number: Int, spread: Bool = false) -> GRPCClient {
        let step = spread ? 1 : self.endpointCount
        return self.clients[(number * step) % self.clients.count]
    }

    /// The time that all processes have used so far.
    func processorTime() -> Duration {
        self.meters.reduce(.zero) { $0 + $1.processorTime() }
    }

    func shutdown() async {
        for transport in self.transports { await transport.shutdown() }
    }
}

extension StoreTarget {
    /// Whether the server at an endpoint serves requests by now.
    func answers(at endpoint: Int) async -> Bool {
        let request = StoreRequests.get(StoreRequests.key("ready", 0), isSerializable: false)
        let client = self.client(endpoint, spread: true)
        return (try? await client.call(Etcd.KVService.range, request, timeout: .seconds(1))) != nil
    }
}
