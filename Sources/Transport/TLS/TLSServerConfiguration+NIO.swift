internal import NIOSSL

extension TLSServerConfiguration {
    /// The configuration in NIOSSL's terms. Parses certificates; throws `TransportError.badCredentials`.
    func makeContext() throws -> NIOSSLContext {
        do {
            let chain = try NIOSSLCertificate.fromPEMBytes(Array(self.certificateChainPEM.utf8))
            let key = try NIOSSLPrivateKey(bytes: Array(self.privateKeyPEM.utf8), format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(key)
            )
            configuration.minimumTLSVersion = self.allowsTLS12 ? .tlsv12 : .tlsv13
            configuration.applicationProtocols = ["h2", "http/1.1"]
            switch self.clientCertificates {
            case .none: configuration.certificateVerification = .none
            case .unverified, .optional: configuration.certificateVerification = .optionalVerification
            case .required: configuration.certificateVerification = .noHostnameVerification
            }
            if let clientCAPEM = self.clientCAPEM {
                configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(clientCAPEM.utf8)))
                configuration.sendCANameList = true
            } else if self.clientCertificates != .none {
                // Without an authority nobody can be verified; the system's are not meant to vouch for clients.
                configuration.trustRoots = .certificates([])
            }
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw TransportError(.badCredentials, "load a server's certificate and key", cause: error)
        }
    }
}
