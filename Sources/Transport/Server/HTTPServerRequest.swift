package import NIOCore

/// One request as a handler sees it.
package struct HTTPServerRequest: Sendable {
    /// Method, path, headers.
    package var head: HTTPRequestHead
    /// The protocol it came by.
    package var version: HTTPVersion
    /// Who sent it.
    package var peer: PeerIdentity
    /// The body; may be read once.
    package var body: HTTPBody

    /// A request; tests make their own.
    package init(
        head: HTTPRequestHead,
        version: HTTPVersion = .http2,
        peer: PeerIdentity = PeerIdentity(),
        body: HTTPBody = HTTPBody()
    ) {
        self.head = head
        self.version = version
        self.peer = peer
        self.body = body
    }

    /// The whole body, or `TransportError.bodyTooLarge` as soon as it exceeds `limit` bytes.
    package func collectBody(upTo limit: Int) async throws -> ByteBuffer {
        try await self.body.collect(upTo: limit)
    }
}
