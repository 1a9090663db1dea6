internal import Core
internal import Identity
internal import KubernetesAPI
internal import Logging
internal import NIOCore
internal import Transport
internal import Wire

/// The kubelet's own server: logs, pods, health, usage. Only the API server and administrators may ask, which their
/// client certificates prove.
final class KubeletServer: Sendable {
    private let server: HTTPServer

    /// Nil when the kubelet is to serve nothing.
    init?(tools: PodTools, pods: PodManager) throws {
        let configuration = tools.configuration
        guard let port = configuration.port, let certificate = configuration.serverCertificatePEM,
            let key = configuration.serverPrivateKeyPEM, let authority = configuration.clientCAPEM
        else { return nil }
        self.server = try HTTPServer(
            addresses: [.tcp(host: configuration.address, port: port)],
            tls: TLSServerConfiguration(
                certificateChainPEM: certificate,
                privateKeyPEM: key,
                clientCAPEM: authority,
                clientCertificates: .required
            ),
            logger: tools.logger,
            handler: KubeletHandler(tools: tools, pods: pods, streams: RuntimeStreams(logger: tools.logger))
        )
    }

    /// Starts listening; returns the port.
    func bind() async throws -> Int {
        for case .tcp(_, let port) in try await self.server.bind() { return port }
        return 0
    }

    func run() async throws { try await self.server.run() }
}
