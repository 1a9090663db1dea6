/// Answers requests.
package protocol HTTPHandler: Sendable {
    /// Answers one request. Runs in a task of its own, which is cancelled when the peer goes away. If it returns
    /// without having finished the response, the server resets the exchange (or answers 500 if nothing was sent).
    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async
}
