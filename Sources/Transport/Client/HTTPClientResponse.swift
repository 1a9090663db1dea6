/// A response whose body is still arriving. Letting go of it and of its body before the end cancels the exchange.
package struct HTTPClientResponse: Sendable {
    /// The status code.
    package var status: Int
    /// The header fields.
    package var headers: HTTPHeaders
    /// The body; may be read once.
    package var body: HTTPBody
    private let lease: ExchangeLease

    init(head: HTTPResponseHead, lease: ExchangeLease) {
        self.status = head.status
        self.headers = head.headers
        self.body = HTTPBody(lease)
        self.lease = lease
    }

    /// The trailers; sure to be there once the body has been read to its end.
    package func trailers() -> HTTPHeaders? {
        self.lease.exchange.trailers
    }
}
