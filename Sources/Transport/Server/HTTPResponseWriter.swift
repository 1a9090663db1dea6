package import NIOCore

/// Sends one response: head, any number of writes, end. Bytes go out in order; a write suspends while the peer is more
/// than the server's write buffer behind. Every function throws `TransportError` once the peer is gone.
package final class HTTPResponseWriter: Sendable {
    private let exchange: Exchange

    init(_ exchange: Exchange) {
        self.exchange = exchange
    }

    /// Sends the head. It goes out at once, so that the client of a stream knows that it has begun.
    package func sendHead(status: Int, headers: HTTPHeaders = [:]) async throws {
        try self.exchange.send(response: HTTPResponseHead(status: status, headers: headers))
    }

    /// Sends a piece of the body.
    package func write(_ bytes: ByteBuffer) async throws {
        try await self.exchange.write(bytes)
    }

    /// Sends a piece of the body from any thread, if it can be done without waiting; otherwise does nothing and returns
    /// false.
    package func offer(_ bytes: ByteBuffer) -> Bool {
        self.exchange.offer(bytes)
    }

    /// Ends the response.
    package func finish(trailers: HTTPHeaders? = nil) async throws {
        try self.exchange.finish(trailers: trailers)
    }

    /// Sends a whole response in one step: the cheapest way when the body is already there.
    package func respond(
        status: Int,
        headers: HTTPHeaders = [:],
        body: ByteBuffer? = nil,
        trailers: HTTPHeaders? = nil
    ) async throws {
        let head = HTTPResponseHead(status: status, headers: headers)
        try self.exchange.send(response: head, body: body, trailers: trailers)
    }

    /// Breaks the response off: HTTP/2 resets the stream, HTTP/1.1 closes the connection.
    package func reset() {
        self.exchange.reset(code: 2, error: TransportError(.streamReset, "response given up by its handler"))
    }

    /// Cancels the handler's task after `timeout`, unless the response is complete before.
    package func cancelHandler(after timeout: Duration) {
        self.exchange.expire(after: timeout)
    }

    /// Whether the time given to `cancelHandler(after:)` has passed.
    package var isExpired: Bool {
        self.exchange.isExpired
    }

    /// Whether the response is complete or can no longer be sent.
    package var isOver: Bool {
        self.exchange.responseProgress.isOver
    }
}
