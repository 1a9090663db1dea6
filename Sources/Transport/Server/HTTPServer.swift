package import Logging
internal import NIOCore
internal import Synchronization

/// Serves HTTP/2 and HTTP/1.1 on TCP and unix sockets, with or without TLS. On TLS the protocol is chosen by ALPN, on
/// plaintext by the connection's first bytes.
package final class HTTPServer: Sendable {
    private let core: HTTPServerCore

    /// A server that is not listening yet.
    package init(
        addresses: [HTTPEndpoint],
        tls: TLSServerConfiguration? = nil,
        limits: HTTPLimits = HTTPLimits(),
        logger: Logger,
        handler: any HTTPHandler
    ) throws {
        self.core = try HTTPServerCore(addresses: addresses, tls: tls, limits: limits, logger: logger, handler: handler)
    }

    /// Starts listening, if that has not happened yet. Connections are accepted from here on; returns where.
    @discardableResult
    package func bind() async throws -> [HTTPEndpoint] {
        try await self.core.bind()
    }

    /// Listens and serves until the task is cancelled; then takes no more requests, lets those in flight end for as
    /// long as `HTTPLimits.drainTimeout` and returns when all is closed.
    package func run() async throws {
        try await self.core.run()
    }

    /// Where the server listens, with the port it picked; empty before `bind()`.
    package var boundAddresses: [HTTPEndpoint] {
        self.core.boundAddresses
    }

    /// Uses another certificate for connections from now on.
    package func reload(tls: TLSServerConfiguration) throws {
        try self.core.reload(tls: tls)
    }
}
