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
