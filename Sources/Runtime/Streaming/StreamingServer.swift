internal import Core
internal import Logging
internal import NIOCore
internal import Streams
internal import Synchronization
internal import Transport
internal import Wire

/// Where clients of exec, attach and port-forward are sent: a server on the loopback address. The CRI gives out URLs,
/// each good once and for a minute; who has one is let in.
final class StreamingServer: Sendable {
    private let server: HTTPServer
    private let tickets: StreamTickets
    private let port = Mutex<Int?>(nil)

    init(engine: RuntimeEngine, logger: Logger) throws {
        let tickets = StreamTickets(clock: engine.clock)
        self.tickets = tickets
        self.server = try HTTPServer(
            addresses: [.tcp(host: "127.0.0.1", port: 0)],
            logger: logger,
            handler: StreamingHandler(engine: engine, tickets: tickets)
        )
    }

    /// Begins to listen, on a port of the system's choice.
    func bind() async throws {
        for case .tcp(_, let port) in try await self.server.bind() { self.port.withLock { $0 = port } }
    }

    func run() async throws { try await self.server.run() }

    /// The URL for a ticket.
    func url(for ticket: StreamTicket) throws -> String {
        try ticket.validate()
        guard let port = self.port.withLock({ $0 }) else {
            throw RuntimeError(.unavailable, "the streaming server is not listening yet")
        }
        return "http://127.0.0.1:\(port)/\(ticket.name)/\(try self.tickets.add(ticket))"
    }
}
