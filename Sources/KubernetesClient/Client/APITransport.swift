/// Carries requests to an API server: over HTTP, or to a fake in the same process.
package protocol APITransport: Sendable {
    /// Sends a request and returns when the response's head is here.
    /// - Throws: when there is no answer at all; an answer that says no is a response.
    func send(_ request: APIRequest) async throws -> APIResponse
    /// Lets go of all connections; no request follows.
    func shutdown() async
}

extension APITransport {
    /// What has no connections has nothing to let go of.
    package func shutdown() async {}
}

/// The answer to a request; its body may still be arriving.
package struct APIResponse: Sendable {
    /// The HTTP status.
    package var status: Int
    /// The media type of the body.
    package var contentType: String
    /// The body; may be read once.
    package var body: APIBody

    /// Describes a response.
    package init(status: Int, contentType: String, body: APIBody) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}
