internal import Logging
internal import NIOCore

final class ClientPool: Sendable {
    init(endpoint: HTTPEndpoint, tls: TLSClientConfiguration?, options: HTTPClientOptions, logger: Logger) throws {}

    func makeExchange() -> Exchange {
        Exchange(mailbox: nil, sendsResponse: false, writeBytesMax: 0)
    }

    func start(
        _ exchange: Exchange,
        head: HTTPRequestHead,
        body: ByteBuffer?,
        isLast: Bool,
        timeout: Duration?
    ) async throws {
        throw TransportError(.connectFailed, "connect: the client's event loop side is not built yet")
    }

    func shutdown() async {}
}
