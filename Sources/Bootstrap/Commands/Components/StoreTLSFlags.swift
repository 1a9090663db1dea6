internal import ArgumentParser
internal import Transport

/// etcd's flags for the certificate that clients see.
struct StoreTLSFlags: ParsableArguments {
    @Option(help: "The server's certificate.") var certFile: String?
    @Option(help: "The certificate's key.") var keyFile: String?
    @Option(help: "The authority of clients.") var trustedCaFile: String?
    @Flag(help: "Refuse clients without a certificate.") var clientCertAuth = false

    func server(isNeeded: Bool) throws -> TLSServerConfiguration? {
        guard isNeeded else { return nil }
        return TLSServerConfiguration(
            certificateChainPEM: try RequiredFile.read(self.certFile, flag: "--cert-file"),
            privateKeyPEM: try RequiredFile.read(self.keyFile, flag: "--key-file"),
            clientCAPEM: try self.trustedCaFile.map { try RequiredFile.read($0, flag: "--trusted-ca-file") },
            clientCertificates: self.clientCertAuth ? .required : .optional
        )
    }
}
