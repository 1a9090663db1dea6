package import NIOCore

/// The body of a request or response as it arrives. One task may iterate over it, once; while it does not, the peer is
/// held back by flow control.
package struct HTTPBody: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer
    package typealias Failure = any Error

    private enum Source {
        case exchange(Exchange)
        case lease(ExchangeLease)
    }

    private let source: Source

    /// A body that is all here; for tests, and for requests without one.
    package init(_ bytes: ByteBuffer? = nil) {
        let exchange = Exchange(mailbox: nil, sendsResponse: true, writeBytesMax: 0)
        if let bytes { _ = exchange.receive(bytes) }
        exchange.receiveEnd(trailers: nil)
        self.source = .exchange(exchange)
    }

    init(_ exchange: Exchange) {
        self.source = .exchange(exchange)
    }

    init(_ lease: ExchangeLease) {
        self.source = .lease(lease)
    }

    private var exchange: Exchange {
        switch self.source {
        case .exchange(let exchange): exchange
        case .lease(let lease): lease.exchange
        }
    }

    /// Trailers sent after the body; sure to be there once it has been read to its end.
    package var trailers: HTTPHeaders? {
        self.exchange.trailers
    }

    /// The whole body, or `TransportError.bodyTooLarge` as soon as it exceeds `limit` bytes.
    package func collect(upTo limit: Int) async throws -> ByteBuffer {
        guard var body = try await self.next() else { return ByteBuffer() }
        while body.readableBytes <= limit {
            guard var chunk = try await self.next() else { return body }
            body.writeBuffer(&chunk)
        }
        throw TransportError(.bodyTooLarge, "read a body of more than \(limit) bytes")
    }

    /// The next chunk; nil at the end. Throws `TransportError` if the peer went away before that.
    package func next() async throws -> ByteBuffer? {
        try await self.exchange.nextChunk()
    }

    /// Hands out one chunk after the other.
    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let body: HTTPBody

        /// The next chunk; nil at the end.
        package mutating func next() async throws -> ByteBuffer? {
            try await self.body.next()
        }
    }

    /// Starts reading.
    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(body: self)
    }
}
