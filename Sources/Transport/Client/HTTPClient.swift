package import Logging
package import NIOCore

/// Sends requests to one endpoint. Connections are made when needed, shared, and made anew when they break.
package final class HTTPClient: Sendable {
    private let pool: ClientPool

    /// A client; nothing is connected yet.
    package init(
        endpoint: HTTPEndpoint,
        tls: TLSClientConfiguration? = nil,
        options: HTTPClientOptions = HTTPClientOptions(),
        logger: Logger
    ) throws {
        self.pool = try ClientPool(endpoint: endpoint, tls: tls, options: options, logger: logger)
    }

    /// Sends a request with its whole body and returns when the response's head is here. A request the peer certainly
    /// did not act on is sent again on another connection; any other loss is thrown. `timeout` bounds the whole
    /// exchange, the response's body included.
    package func execute(
        _ head: HTTPRequestHead,
        body: ByteBuffer? = nil,
        timeout: Duration? = nil
    ) async throws -> HTTPClientResponse {
        var attemptsLeft = 3
        while true {
            let lease = self.makeLease()
            do {
                try await self.pool.start(lease.exchange, head: head, body: body, isLast: true, timeout: timeout)
                return HTTPClientResponse(head: try await lease.exchange.responseHead(), lease: lease)
            } catch let error as TransportError where error.code == .refused && attemptsLeft > 1 {
                attemptsLeft -= 1
            }
        }
    }

    /// Starts a request whose body is still to be written.
    package func open(_ head: HTTPRequestHead, timeout: Duration? = nil) async throws -> HTTPClientExchange {
        let lease = self.makeLease()
        try await self.pool.start(lease.exchange, head: head, body: nil, isLast: false, timeout: timeout)
        return HTTPClientExchange(lease)
    }

    private func makeLease() -> ExchangeLease {
        ExchangeLease(self.pool.makeExchange(), of: self.pool)
    }

    /// Closes all connections and fails what is in flight.
    package func shutdown() async {
        await self.pool.shutdown()
    }
}
