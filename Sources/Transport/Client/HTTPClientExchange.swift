/// A request in flight whose body is sent piece by piece while its response may already be coming.
package struct HTTPClientExchange: Sendable {
    /// Sends the request's body.
    package let body: HTTPRequestWriter
    private let lease: ExchangeLease

    init(_ lease: ExchangeLease) {
        self.lease = lease
        self.body = HTTPRequestWriter(lease)
    }

    /// Suspends until the response's head is here. May be called once.
    package func response() async throws -> HTTPClientResponse {
        HTTPClientResponse(head: try await self.lease.exchange.responseHead(), lease: self.lease)
    }
}
