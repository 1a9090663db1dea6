internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Makes connections to one endpoint.
struct ClientConnector: Sendable {
    let endpoint: HTTPEndpoint
    let options: HTTPClientOptions
    private let tls: NIOSSLContext?
    private let serverName: String?

    init(endpoint: HTTPEndpoint, tls: TLSClientConfiguration?, options: HTTPClientOptions) throws {
        self.endpoint = endpoint
        self.options = options
        self.tls = try tls?.makeContext(version: options.version)
        self.serverName = tls?.serverName
    }

    var scheme: String { self.tls == nil ? "http" : "https" }

    /// Starts to connect. `didChange` is called whenever the connection may take more exchanges, or no more.
    func connect(didChange: @escaping @Sendable () -> Void) -> EventLoopFuture<ClientConnection> {
        let eventLoop = TransportLoops.shared.next()
        let promise = eventLoop.makePromise(of: ClientConnection.self)
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(self.options.connectTimeout))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls = self.tls { try pipeline.addHandler(self.makeTLSHandler(tls)) }
                    let negotiator = ClientNegotiator(
                        options: self.options,
                        isSecure: self.tls != nil,
                        promise: promise,
                        didChange: didChange
                    )
                    try pipeline.addHandler(negotiator)
                }
            }
        let connected =
            switch self.endpoint {
            case .tcp(let host, let port):
                bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(host: host, port: port)
            case .unix(let path):
                bootstrap.connect(unixDomainSocketPath: path)
            }
        connected.whenFailure { error in
            promise.fail(TransportError(.connectFailed, "connect to \(self.endpoint)", cause: error))
        }
        return promise.futureResult
    }

    /// An address is no name for SNI (RFC 6066 §3); the certificate is checked against it all the same.
    private func makeTLSHandler(_ tls: NIOSSLContext) throws -> NIOSSLClientHandler {
        var name = self.serverName
        if name == nil, case .tcp(let host, _) = self.endpoint { name = host }
        if let given = name, (try? SocketAddress(ipAddress: given, port: 0)) != nil { name = nil }
        return try NIOSSLClientHandler(context: tls, serverHostname: name)
    }
}
