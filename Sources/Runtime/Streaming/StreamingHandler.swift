internal import NIOCore
internal import Streams
internal import Transport
internal import Wire

/// Agrees with a client on a protocol and carries what its ticket is for.
struct StreamingHandler: HTTPHandler {
    let engine: RuntimeEngine
    let tickets: StreamTickets

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        let path = request.head.path.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        do {
            guard path.count == 2, let ticket = self.tickets.take(path[1]), ticket.name == path[0] else {
                throw StreamUpgrade.Refusal(status: 404, message: "404 page not found")
            }
            try await self.serve(ticket, request, response)
        } catch let refusal as StreamUpgrade.Refusal {
            var headers = refusal.headers
            headers.set("content-type", "text/plain; charset=utf-8")
            let body = ByteBuffer(string: refusal.message + "\n")
            try? await response.respond(status: refusal.status, headers: headers, body: body)
        } catch {
            response.reset()
        }
    }

    private func serve(
        _ ticket: StreamTicket,
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter
    ) async throws {
        let headers = request.head.headers
        let connection = IdleWatch(ServerTunnel(request, response))
        if StreamUpgrade.isWebSocket(headers) {
            let offered = StreamUpgrade.offered(headers)
            let session = try self.webSocketSession(ticket, offered)
            let answer = try StreamUpgrade.webSocketAnswer(headers, session.subprotocol)
            try await response.sendHead(status: 101, headers: answer)
            await connection.run { await session.run(WebSocketConnection(connection, isClient: false)) }
        } else if StreamUpgrade.isSPDY(headers) {
            let served =
                ticket.options == nil
                ? [StreamUpgrade.portForwardProtocol] : StreamUpgrade.remoteCommandProtocols
            let chosen = try StreamUpgrade.choose(headers.all("x-stream-protocol-version"), from: served)
            let answer: HTTPHeaders = [
                "upgrade": "SPDY/3.1", "connection": "Upgrade", "x-stream-protocol-version": chosen,
            ]
            try await response.sendHead(status: 101, headers: answer)
            let spdy = SPDYConnection(connection, role: .server)
            await connection.run { await self.run(ticket, chosen, spdy) }
        } else {
            throw StreamUpgrade.Refusal(status: 400, message: "Upgrade request required")
        }
    }

    /// What is spoken on a WebSocket connection, by the ticket and what the client offers.
    private func webSocketSession(
        _ ticket: StreamTicket,
        _ offered: [String]
    ) throws(StreamUpgrade.Refusal) -> any WebSocketSession {
        switch ticket {
        case .portForward(let request):
            if offered.contains(StreamUpgrade.tunnelledPortForward) {
                return TunnelledPortForward(session: PortForwardSession(engine: self.engine, request: request))
            }
            guard let (name, channels) = Self.channels(offered), channels.version >= 4 else { break }
            return ChannelPortForward(engine: self.engine, request: request, subprotocol: name, channels: channels)
        case .exec, .attach:
            guard let (name, channels) = Self.channels(offered), let options = ticket.options else { break }
            return ChannelRemoteCommand(
                subprotocol: name,
                channels: channels,
                options: options,
                command: self.command(ticket)
            )
        }
        throw StreamUpgrade.Refusal(
            status: 403,
            message: "none of the offered subprotocols is served: \(offered.joined(separator: ", "))"
        )
    }

    private static func channels(_ offered: [String]) -> (name: String, ChannelProtocol)? {
        for name in offered.isEmpty ? [""] : offered {
            if let channels = ChannelProtocol(name: name) { return (name, channels) }
        }
        return nil
    }

    private func run(_ ticket: StreamTicket, _ chosen: String, _ spdy: SPDYConnection) async {
        if case .portForward(let request) = ticket {
            return await PortForwardSession(engine: self.engine, request: request).run(spdy)
        }
        guard let options = ticket.options else { return }
        let version = ChannelProtocol(name: chosen)?.version ?? chosen.utf8.dropFirst().first.map { Int($0) - 48 } ?? 1
        await SPDYRemoteCommand(version: version, options: options, command: self.command(ticket)).run(spdy)
    }

    /// Carries out an exec or attach on a client's streams. It goes on when the client is gone.
    private func command(_ ticket: StreamTicket) -> RemoteCommand {
        let engine = self.engine
        return RemoteCommand { streams in
            switch ticket {
            case .exec(let request): await engine.exec(request, streams)
            case .attach(let request): await engine.attach(request, streams)
            case .portForward: .detached
            }
        }
    }
}
