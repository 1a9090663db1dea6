internal import APIServer
internal import Identity

/// The file with the keys under which a cluster's secrets lie in its store.
enum EncryptionKeys {
    private static let secretBytes = 32

    /// Makes the file if there is none: who has none has stored nothing encrypted yet.
    static func prepare(_ path: String) throws {
        guard try KeyFile.read(path) == nil else { return }
        try KeyFile.write(EncryptionFile.initial(secret: Self.secret()), to: path, mode: 0o600)
    }

    /// Puts a new key before those in the file; returns the new keys' names.
    static func rotate(_ path: String) throws -> [String] {
        guard let yaml = try KeyFile.read(path) else {
            throw BootstrapError(.badOption, "\(path): there is no such file, and so no cluster whose key to rotate")
        }
        let (rotated, names) = try EncryptionFile.rotated(yaml, makeSecret: Self.secret)
        try KeyFile.write(rotated, to: path, mode: 0o600)
        return names
    }

    private static func secret() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<Self.secretBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
