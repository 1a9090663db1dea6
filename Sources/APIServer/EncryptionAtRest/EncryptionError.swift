/// What is wrong with an EncryptionConfiguration, or with a value it should open.
package struct EncryptionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Names the field and what it should hold, or the reason why a value stays closed; never a secret.
    package var description: String

    init(_ description: String) {
        self.description = description
    }

    init(field: String, _ problem: String) {
        self.description = "\(field): \(problem)"
    }
}
