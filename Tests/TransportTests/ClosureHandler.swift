import Transport

/// A handler that is a closure.
struct ClosureHandler: HTTPHandler {
    let answer: @Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        do {
            try await self.answer(request, response)
        } catch {
            response.reset()
        }
    }
}
