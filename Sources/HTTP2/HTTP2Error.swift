/// Why a connection cannot go on or a request to the engine cannot be met.
package struct HTTP2Error: Error, Hashable, Sendable {
    /// The kinds of failure.
    package enum Code: String, Sendable, CaseIterable {
        /// The peer does not speak HTTP/2.
        case badPreface
        /// The peer makes more work than it is worth.
        case flooded
        /// The peer broke the protocol beyond repair.
        case protocolViolation
        /// The stream is not there, or not in a state for what was asked.
        case invalidStream
        /// No more streams can be opened on this connection.
        case exhausted
        /// Out of memory or a misuse of the library.
        case `internal`
    }

    /// The kind.
    package var code: Code
    /// What was attempted.
    package var message: String

    /// An error.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension HTTP2Error: CustomStringConvertible {
    /// Code and message.
    package var description: String {
        "\(self.code.rawValue): \(self.message)"
    }
}
