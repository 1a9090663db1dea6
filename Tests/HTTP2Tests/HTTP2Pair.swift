import HTTP2
import NIOCore

/// A client and a server that talk through memory.
struct HTTP2Pair: ~Copyable {
    var client: HTTP2Session
    var server: HTTP2Session
    var clientEvents: [HTTP2Event] = []
    var serverEvents: [HTTP2Event] = []

    init(
        client: HTTP2Configuration = HTTP2Configuration(),
        server: HTTP2Configuration = HTTP2Configuration()
    ) throws {
        // Both before either is assigned: a noncopyable value may not be half made.
        let clientSession = try HTTP2Session(.client, client)
        let serverSession = try HTTP2Session(.server, server)
        self.client = clientSession
        self.server = serverSession
    }

    /// Carries bytes both ways until neither side has any; collects the events.
    mutating func exchange() throws {
        while true {
            let toServer = try self.client.nextOutput(upTo: .max)
            let toClient = try self.server.nextOutput(upTo: .max)
            self.clientEvents += self.client.takeEvents()
            self.serverEvents += self.server.takeEvents()
            if toServer.isEmpty, toClient.isEmpty { return }
            for bytes in toServer { try self.server.receive(bytes) }
            for bytes in toClient { try self.client.receive(bytes) }
        }
    }

    mutating func takeServerEvents() -> [HTTP2Event] {
        defer { self.serverEvents = [] }
        return self.serverEvents
    }

    mutating func takeClientEvents() -> [HTTP2Event] {
        defer { self.clientEvents = [] }
        return self.clientEvents
    }

    /// As a copyable value, which is all that `#expect` takes.
    var isServerOver: Bool { self.server.isOver }

    /// Opens a stream with a GET or, with a body to follow, a POST.
    mutating func open(hasBody: Bool = false) throws -> HTTP2StreamID {
        let head = HTTP2Head(
            method: hasBody ? "POST" : "GET",
            scheme: "http",
            authority: "martlet.test",
            path: "/",
            fields: []
        )
        return try self.client.request(head, hasBody: hasBody)
    }
}

extension HTTP2Event {
    /// The event in a form tests can compare and read.
    var summary: String {
        switch self {
        case .head(let id, let head):
            head.status == 0 ? "head \(id.rawValue) \(head.method) \(head.path)" : "head \(id.rawValue) \(head.status)"
        case .data(let id, let bytes): "data \(id.rawValue) \(String(buffer: bytes))"
        case .trailers(let id, let fields):
            "trailers \(id.rawValue) " + fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
        case .end(let id): "end \(id.rawValue)"
        case .endSent(let id): "endSent \(id.rawValue)"
        case .closed(let id, let code): "closed \(id.rawValue) \(code.rawValue)"
        case .settings(let max): "settings \(max.map(String.init) ?? "unlimited")"
        case .pong(let number): "pong \(number)"
        case .goAway(let last, let code): "goaway \(last.rawValue) \(code.rawValue)"
        case .sent(let id, let bytes): "sent \(id.rawValue) \(bytes)"
        }
    }
}
