/// Why an exchange, a connection or a listener failed.
package struct TransportError: Error, Sendable {
    /// The kinds of failure a caller may want to tell apart.
    package enum Code: String, Sendable, CaseIterable {
        /// No connection could be made; nothing was sent.
        case connectFailed
        /// The connection broke; the peer may or may not have acted on the request.
        case connectionLost
        /// The peer said that it did not act on the request, so that it is safe to send it again.
        case refused
        /// The peer reset this one exchange.
        case streamReset
        /// A deadline passed.
        case timedOut
        /// A body was longer than its reader accepts.
        case bodyTooLarge
        /// The peer broke the protocol.
        case malformed
        /// This side is shutting down or was shut down.
        case shutDown
        /// Something was written out of order: no head yet, a second head, or after the end.
        case misuse
        /// The listener could not be bound.
        case bindFailed
        /// Certificates or keys could not be used.
        case badCredentials
    }

    /// The kind.
    package var code: Code
    /// What was attempted on what.
    package var message: String
    /// The HTTP/2 error code a stream or connection was ended with, if it was.
    package var resetCode: UInt32?
    /// The error below, if any.
    package var cause: (any Error)?

    /// An error.
    package init(_ code: Code, _ message: String, resetCode: UInt32? = nil, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.resetCode = resetCode
        self.cause = cause
    }
}

extension TransportError: CustomStringConvertible {
    /// Code, message and cause in one line.
    package var description: String {
        self.cause.map { "\(self.code.rawValue): \(self.message): \($0)" } ?? "\(self.code.rawValue): \(self.message)"
    }
}
