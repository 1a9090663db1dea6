package import NIOCore

/// A server's side of an upgraded connection, once 101 was sent.
package struct ServerTunnel: ByteConnection {
    private let body: HTTPBody
    private let response: HTTPResponseWriter

    package init(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) {
        self.body = request.body
        self.response = response
    }

    package func read() async throws -> ByteBuffer? { try await self.body.next() }

    package func write(_ bytes: ByteBuffer) async throws { try await self.response.write(bytes) }

    package func finish() async { try? await self.response.finish() }
}
