package import NIOCore

/// Sends the body of a request that was opened with `HTTPClient.open`.
package struct HTTPRequestWriter: Sendable {
    private let lease: ExchangeLease

    init(_ lease: ExchangeLease) {
        self.lease = lease
    }

    /// Sends a piece of the body; suspends while the peer is behind.
    package func write(_ bytes: ByteBuffer) async throws {
        try await self.lease.exchange.write(bytes)
    }

    /// Ends the body.
    package func finish() async throws {
        try self.lease.exchange.finish(trailers: nil)
    }

    /// Gives the whole exchange up, response included.
    package func cancel() {
        self.lease.exchange.abandon(CancellationError())
    }
}
