package import NIOCore
package import Streams
internal import Synchronization

/// A WebSocket connection: hands out what is in messages, answers pings and the closing handshake by itself.
/// State: `Mutex`; one task reads.
package final class WebSocketConnection: Sendable {
    /// A piece of a message.
    package struct Piece: Sendable {
        package var bytes: ByteBuffer
        package var begins: Bool
        package var ends: Bool
    }

    private struct State {
        var decoder: WebSocketDecoder
        var events = CircularBuffer<WebSocketEvent>()
        var isClosed = false
    }

    private let connection: any ByteConnection
    private let isClient: Bool
    private let state: Mutex<State>

    /// - Parameter isClient: whether this side is the client, whose frames are masked.
    package init(_ connection: any ByteConnection, isClient: Bool) {
        self.connection = connection
        self.isClient = isClient
        self.state = Mutex(State(decoder: WebSocketDecoder(sender: isClient ? .server : .client)))
    }

    /// What the next frame is to be masked with; nil on a server.
    package var mask: UInt32? { self.isClient ? UInt32.random(in: 0...UInt32.max) : nil }

    /// The next piece of a message; nil when the peer has closed. Throws what the peer did wrong, after telling it.
    package func next() async throws -> Piece? {
        while true {
            while let event = self.state.withLock({ $0.events.popFirst() }) {
                switch event {
                case .data(let bytes, let begins, let ends): return Piece(bytes: bytes, begins: begins, ends: ends)
                case .ping(let bytes):
                    try await self.connection.write(WebSocketFrame.encode(.pong, bytes, mask: self.mask))
                case .pong: break
                case .close:
                    await self.close()
                    return nil
                }
            }
            guard let bytes = try await self.connection.read() else { return nil }
            do throws(WebSocketError) {
                try self.receive(bytes)
            } catch {
                await self.close(error.code)
                throw error
            }
        }
    }

    private func receive(_ bytes: ByteBuffer) throws(WebSocketError) {
        let result = self.state.withLock { state -> Result<Void, WebSocketError> in
            do throws(WebSocketError) {
                state.events.append(contentsOf: try state.decoder.receive(bytes))
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// Sends a whole frame.
    package func send(_ frame: ByteBuffer) async throws {
        try await self.connection.write(frame)
    }

    /// Sends a binary message.
    package func send(message: ByteBuffer) async throws {
        try await self.send(WebSocketFrame.encode(.binary, message, mask: self.mask))
    }

    /// Says that nothing more comes, once, and closes.
    package func close(_ code: WebSocketError.Code = .normal) async {
        let isFirst = self.state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        guard isFirst else { return }
        try? await self.connection.write(WebSocketFrame.close(code, mask: self.mask))
        await self.connection.finish()
    }
}
