/// Keeps the values of a resource by the first of its ciphers, and reads those of all.
struct ValueTransformer: Sendable {
    let ciphers: [ValueCipher]

    /// - Precondition: there is a cipher.
    init(_ ciphers: [ValueCipher]) {
        precondition(!ciphers.isEmpty, "a resource has at least one provider")
        self.ciphers = ciphers
    }

    func seal(_ plain: [UInt8], key: [UInt8]) throws -> [UInt8] {
        try self.ciphers[0].seal(plain, context: key)
    }

    func open(_ value: [UInt8], key: [UInt8]) throws -> [UInt8] {
        guard let cipher = self.ciphers.first(where: { $0.matches(value) }) else {
            throw EncryptionError("no matching prefix found")
        }
        return try cipher.open(value, context: key)
    }

    /// Whether the value would be written otherwise today.
    func isStale(_ value: [UInt8]) -> Bool {
        !self.ciphers[0].matches(value)
    }
}
