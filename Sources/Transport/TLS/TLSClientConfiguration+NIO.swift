internal import NIOSSL

extension TLSClientConfiguration {
    /// The configuration in NIOSSL's terms. Parses certificates; throws `TransportError.badCredentials`.
    func makeContext(version: HTTPClientOptions.Version) throws -> NIOSSLContext {
        do {
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols =
                switch version {
                case .http1: ["http/1.1"]
                case .http2: ["h2"]
                case .negotiated: ["h2", "http/1.1"]
                }
            switch self.trust {
            case .system: break
            case .authorities(let pem):
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)))
            case .anyone: configuration.certificateVerification = .none
            }
            if let certificateChainPEM = self.certificateChainPEM, let privateKeyPEM = self.privateKeyPEM {
                let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificateChainPEM.utf8))
                configuration.certificateChain = chain.map { .certificate($0) }
                let key = try NIOSSLPrivateKey(bytes: Array(privateKeyPEM.utf8), format: .pem)
                configuration.privateKey = .privateKey(key)
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw TransportError(.badCredentials, "load a client's certificates and key", cause: error)
        }
    }
}
