package import NIOCore

/// The body of a request or response as it arrives. One task may iterate over it, once; while it does not, the peer is
/// held back by flow control.
package struct HTTPBody: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer
    package typealias Failure = any Error

    fileprivate enum Source {
        case fixed(ByteBuffer?)
        case exchange(Exchange)
        case lease(ExchangeLease)
    }

    private let source: Source

    /// A body that is all here; for tests, and for requests without one.
    package init(_ bytes: ByteBuffer? = nil) {
        self.source = .fixed(bytes)
    }

    init(_ exchange: Exchange) {
        self.source = .exchange(exchange)
    }

    init(_ lease: ExchangeLease) {
        self.source = .lease(lease)
    }

    /// Trailers sent after the body; known once it has been read to its end.
    package var trailers: HTTPHeaders? {
        switch self.source {
        case .fixed: nil
        case .exchange(let exchange): exchange.trailers
        case .lease(let lease): lease.exchange.trailers
        }
    }

    /// The whole body, or `TransportError.bodyTooLarge` as soon as it exceeds `limit` bytes.
    package func collect(upTo limit: Int) async throws -> ByteBuffer {
        var iterator = self.makeAsyncIterator()
        guard var body = try await iterator.next() else { return ByteBuffer() }
        while body.readableBytes <= limit {
            guard var chunk = try await iterator.next() else { return body }
            body.writeBuffer(&chunk)
        }
        throw TransportError(.bodyTooLarge, "read a body of more than \(limit) bytes")
    }

    /// Hands out one chunk after the other.
    package struct AsyncIterator: AsyncIteratorProtocol {
        private var source: Source

        fileprivate init(_ source: Source) {
            self.source = source
        }

        /// The next chunk; nil at the end. Throws `TransportError` if the peer went away before that.
        package mutating func next() async throws -> ByteBuffer? {
            switch self.source {
            case .exchange(let exchange):
                return try await exchange.nextChunk()
            case .lease(let lease):
                return try await lease.exchange.nextChunk()
            case .fixed(let bytes):
                self.source = .fixed(nil)
                return bytes
            }
        }
    }

    /// Starts reading.
    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(self.source)
    }
}
