package import NIOCore

/// Bytes inside the messages of a WebSocket connection, whose bounds mean nothing: SPDY is tunnelled so (KEP-4006).
package struct WebSocketTunnel: ByteConnection {
    private let socket: WebSocketConnection

    package init(_ socket: WebSocketConnection) {
        self.socket = socket
    }

    package func read() async throws -> ByteBuffer? {
        while let piece = try await self.socket.next() {
            if piece.bytes.readableBytes > 0 { return piece.bytes }
        }
        return nil
    }

    package func write(_ bytes: ByteBuffer) async throws { try await self.socket.send(message: bytes) }

    package func finish() async { await self.socket.close() }
}
