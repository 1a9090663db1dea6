package import NIOCore

/// A client's side of an upgraded connection, once 101 has come.
package struct ClientTunnel: ByteConnection {
    private let exchange: HTTPClientExchange
    private let body: HTTPBody

    package init(_ exchange: HTTPClientExchange, _ response: HTTPClientResponse) {
        self.exchange = exchange
        self.body = response.body
    }

    package func read() async throws -> ByteBuffer? { try await self.body.next() }

    package func write(_ bytes: ByteBuffer) async throws { try await self.exchange.body.write(bytes) }

    package func finish() async { try? await self.exchange.body.finish() }
}
