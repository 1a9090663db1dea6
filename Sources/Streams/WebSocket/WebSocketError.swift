/// How a peer broke the WebSocket protocol, with the code that a close frame tells it (RFC 6455 §7.4.1).
package struct WebSocketError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The close codes that this side sends.
    package enum Code: UInt16, Sendable, CaseIterable {
        case normal = 1000
        case protocolError = 1002
        case tooBig = 1009
    }

    package var code: Code
    /// What the peer did.
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(self.message) (close code \(self.code.rawValue))" }
}
