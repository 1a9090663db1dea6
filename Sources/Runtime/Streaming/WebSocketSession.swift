internal import Transport

/// What is spoken on a WebSocket connection.
protocol WebSocketSession: Sendable {
    /// The subprotocol's name, as the handshake answers it.
    var subprotocol: String { get }
    /// Speaks it to the end and closes the connection.
    func run(_ socket: WebSocketConnection) async
}
