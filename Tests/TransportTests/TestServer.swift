import Logging
import NIOCore
import Transport

/// A server on a port of its own, for the length of a closure.
enum TestServer {
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Runs `body` with a server's endpoint, then shuts the server down and waits for it.
    static func run(
        address: HTTPEndpoint = .tcp(host: "127.0.0.1", port: 0),
        tls: TLSServerConfiguration? = nil,
        limits: HTTPLimits = HTTPLimits(),
        answer: @escaping @Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void,
        _ body: @Sendable (HTTPEndpoint) async throws -> Void
    ) async throws {
        let server = try HTTPServer(
            addresses: [address],
            tls: tls,
            limits: limits,
            logger: Self.logger,
            handler: ClosureHandler(answer: answer)
        )
        let endpoint = try await server.bind()[0]
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            do {
                try await body(endpoint)
            } catch {
                group.cancelAll()
                throw error
            }
            group.cancelAll()
        }
    }

    static func client(
        _ endpoint: HTTPEndpoint,
        _ version: HTTPClientOptions.Version = .http2,
        tls: TLSClientConfiguration? = nil,
        _ change: (inout HTTPClientOptions) -> Void = { _ in }
    ) throws -> HTTPClient {
        var options = HTTPClientOptions()
        options.version = version
        change(&options)
        return try HTTPClient(endpoint: endpoint, tls: tls, options: options, logger: Self.logger)
    }
}

extension HTTPClientResponse {
    /// The body as text.
    func text() async throws -> String {
        String(buffer: try await self.body.collect(upTo: 1 << 30))
    }
}
