internal import Logging

final class HTTPServerCore: Sendable {
    init(
        addresses: [HTTPEndpoint],
        tls: TLSServerConfiguration?,
        limits: HTTPLimits,
        logger: Logger,
        handler: any HTTPHandler
    ) throws {}

    var boundAddresses: [HTTPEndpoint] { [] }

    func bind() async throws -> [HTTPEndpoint] {
        throw TransportError(.bindFailed, "listen: the server's event loop side is not built yet")
    }

    func run() async throws {
        _ = try await self.bind()
    }

    func reload(tls: TLSServerConfiguration) throws {}
}
