/// A certificate and its private key, both as PEM text.
package struct KeyPair: Hashable, Sendable {
    /// The certificate, followed by the certificates of its issuers where there are any.
    package var certificatePEM: String
    /// The private key (PKCS #8).
    package var privateKeyPEM: String

    /// Pairs a certificate with its key.
    package init(certificatePEM: String, privateKeyPEM: String) {
        self.certificatePEM = certificatePEM
        self.privateKeyPEM = privateKeyPEM
    }

    /// Writes both files; the key is readable by its owner only.
    package func write(certificatePath: String, keyPath: String) throws(IdentityError) {
        try KeyFile.write(self.privateKeyPEM, to: keyPath, mode: 0o600)
        try KeyFile.write(self.certificatePEM, to: certificatePath, mode: 0o644)
    }

    /// Reads both files; nil when neither exists.
    package static func read(certificatePath: String, keyPath: String) throws(IdentityError) -> KeyPair? {
        let certificate = try KeyFile.read(certificatePath)
        let key = try KeyFile.read(keyPath)
        switch (certificate, key) {
        case (nil, nil):
            return nil
        case (let certificate?, let key?):
            return KeyPair(certificatePEM: certificate, privateKeyPEM: key)
        case (nil, _?), (_?, nil):
            throw IdentityError(.file, "read \(certificatePath) and \(keyPath): one exists without the other")
        }
    }
}
