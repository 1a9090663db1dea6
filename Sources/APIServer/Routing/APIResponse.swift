internal import NIOCore
internal import Transport

/// The answer to a request, apart from how it goes out.
struct APIResponse: Sendable {
    enum Body: Sendable {
        case whole(ByteBuffer)
        /// Written piece by piece once the head is out.
        case stream(@Sendable (any ResponseStream) async throws -> Void)
        /// The whole exchange goes to another server, head included. Throws only before anything was answered.
        case forwarded(@Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void)
    }

    var status: Int
    var headers: HTTPHeaders
    var body: Body

    init(status: Int = 200, headers: HTTPHeaders = [:], body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    init(status: Int = 200, contentType: String, bytes: [UInt8]) {
        self.init(status: status, headers: ["content-type": contentType], body: .whole(ByteBuffer(bytes: bytes)))
    }

    static func text(_ text: String, status: Int = 200) -> APIResponse {
        APIResponse(status: status, contentType: "text/plain; charset=utf-8", bytes: Array(text.utf8))
    }
}

/// Takes the pieces of an answer.
protocol ResponseStream: Sendable {
    /// Suspends while the peer is too far behind.
    func write(_ bytes: ByteBuffer) async throws
    /// Cancels the answering task after `timeout`; what was written until then is a whole answer.
    func cancel(after timeout: Duration)
}
