internal import Streams
internal import Transport

/// Port-forwarding over SPDY inside of WebSocket messages.
struct TunnelledPortForward: WebSocketSession {
    let session: PortForwardSession

    var subprotocol: String { StreamUpgrade.tunnelledPortForward }

    func run(_ socket: WebSocketConnection) async {
        await self.session.run(SPDYConnection(WebSocketTunnel(socket), role: .server))
        await socket.close()
    }
}
