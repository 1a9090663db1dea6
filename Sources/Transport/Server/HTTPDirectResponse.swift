package import NIOCore

/// The response to a request that is answered without a task: whole, in one step, from any thread. Letting go of it
/// without an answer answers 500.
package final class HTTPDirectResponse: Sendable {
    private let exchange: Exchange
    private let dispatcher: RequestDispatcher

    init(_ exchange: Exchange, _ dispatcher: RequestDispatcher) {
        self.exchange = exchange
        self.dispatcher = dispatcher
    }

    deinit {
        self.dispatcher.complete(self.exchange)
    }

    /// Begins an answer that is too large to be sent in one step. `write` and `end` must follow. All three throw
    /// `TransportError` once the peer is gone.
    package func begin(status: Int, headers: HTTPHeaders = [:]) throws {
        try self.exchange.send(response: HTTPResponseHead(status: status, headers: headers))
    }

    /// Sends a piece of the body; suspends while the peer is behind.
    package func write(_ bytes: ByteBuffer) async throws {
        try await self.exchange.write(bytes)
    }

    /// Ends what was begun.
    package func end(trailers: HTTPHeaders? = nil) throws {
        try self.exchange.finish(trailers: trailers)
    }

    /// Answers. Does nothing when the peer is gone; nobody is left to be told.
    package func respond(
        status: Int,
        headers: HTTPHeaders = [:],
        body: ByteBuffer? = nil,
        trailers: HTTPHeaders? = nil
    ) {
        let head = HTTPResponseHead(status: status, headers: headers)
        try? self.exchange.send(response: head, body: body, trailers: trailers)
    }
}
