/// Why a client could not ask, or could not read the answer. Answers that say no are `StatusError`s.
package struct ClientError: Error, Sendable {
    /// The kinds of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// The configuration names no server or holds broken credentials.
        case invalidConfiguration
        /// The kind is not one that the API server serves.
        case unknownResource
        /// The answer is not what was asked for.
        case malformedResponse
    }

    /// The kind.
    package var code: Code
    /// What was attempted on what.
    package var message: String
    /// The error below, if any.
    package var cause: (any Error)?

    /// An error.
    package init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

extension ClientError: CustomStringConvertible {
    package var description: String {
        self.cause.map { "\(self.code.rawValue): \(self.message): \($0)" } ?? "\(self.code.rawValue): \(self.message)"
    }
}
