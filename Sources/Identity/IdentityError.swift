/// What can go wrong with keys, certificates, tokens and kubeconfig files.
///
/// Secrets never appear in `message`: it names the operation and the object only.
package struct IdentityError: Error, Sendable, CustomStringConvertible {
    /// The kind of failure, for callers that decide by it.
    package enum Code: String, Sendable, CaseIterable {
        case invalidCertificate
        case invalidKey
        case invalidName
        case invalidKubeconfig
        case invalidToken
        case expired
        case wrongAudience
        case unknownKey
        case file
    }

    /// The kind of failure.
    package var code: Code
    /// The operation and the object, in lower case.
    package var message: String
    /// The error below, where there is one.
    package var cause: (any Error)?

    /// Makes an error of the given kind.
    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    package var description: String {
        guard let cause = self.cause else { return self.message }
        return "\(self.message): \(cause)"
    }
}
