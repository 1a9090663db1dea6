import Logging
import NIOCore
import RPC
import Transport

/// A gRPC server on a port of its own, for the length of a closure.
enum GRPCTestServer {
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    static func run(
        _ handler: any HTTPHandler,
        _ body: @Sendable (HTTPClient, HTTPEndpoint) async throws -> Void
    ) async throws {
        let address = HTTPEndpoint.tcp(host: "127.0.0.1", port: 0)
        let server = try HTTPServer(addresses: [address], logger: Self.logger, handler: handler)
        let endpoint = try await server.bind()[0]
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            defer { group.cancelAll() }
            let http = try HTTPClient(endpoint: endpoint, logger: Self.logger)
            try await body(http, endpoint)
            await http.shutdown()
        }
    }
}
