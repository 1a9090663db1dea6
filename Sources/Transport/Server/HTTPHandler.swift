package import NIOCore

/// Answers requests.
package protocol HTTPHandler: Sendable {
    /// Answers one request. Runs in a task of its own, which is cancelled when the peer goes away. If it returns
    /// without having finished the response, the server resets the exchange (or answers 500 if nothing was sent).
    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async

    /// What answers a request whose body is all here without a task of its own; nil, the default, for those that
    /// `handle` is to answer.
    func directAnswer(to request: HTTPServerRequest) -> HTTPDirectAnswer?
}

/// Answers a request with its whole body. Called on the event loop of the connection: it must not wait for anything,
/// but may keep the response and answer later from anywhere.
package typealias HTTPDirectAnswer = @Sendable (ByteBuffer, HTTPDirectResponse) -> Void

extension HTTPHandler {
    /// Nothing is answered directly.
    package func directAnswer(to request: HTTPServerRequest) -> HTTPDirectAnswer? { nil }
}
