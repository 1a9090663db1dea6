internal import NIOCore
internal import Transport

/// A stream of an answer that goes out over HTTP.
struct HTTPResponseStream: ResponseStream {
    let response: HTTPResponseWriter

    func write(_ bytes: ByteBuffer) async throws {
        try await self.response.write(bytes)
    }

    func cancel(after timeout: Duration) {
        self.response.cancelHandler(after: timeout)
    }
}
