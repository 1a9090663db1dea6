internal import Core
internal import Logging
internal import NIOCore
internal import Transport

/// Stands between the transport and the router.
struct HTTPAPIHandler: HTTPHandler {
    /// What takes longer is given up, but for watches and streams.
    private static let timeout = Duration.seconds(60)

    let router: APIRouter
    let clock: any WallClock
    let logger: Logger

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        let began = self.clock.now()
        let body = request.body
        let apiRequest = APIRequest(
            method: request.head.method,
            target: request.head.path,
            headers: request.head.headers,
            time: began
        ) {
            let bytes = try await body.collect(upTo: RequestBody.sizeBytesMax)
            return Array(bytes.readableBytesView)
        }
        if !apiRequest.info.isLongRunning { response.cancelHandler(after: Self.timeout) }
        let answer = await self.router.respond(apiRequest, peer: request.peer)
        self.router.metrics.record(apiRequest.info, status: answer.status)
        do {
            if case .forwarded(let forward) = answer.body {
                return try await self.send(forward, apiRequest, request, response)
            }
            try await self.send(answer, response, isHead: request.head.method == "HEAD")
        } catch {
            // The peer is gone, or the stream can no longer be completed: the transport ends it.
            guard !response.isOver else { return }
            self.logger.debug(
                "response broken off",
                metadata: [LogKey.path: "\(apiRequest.info.path)", LogKey.error: "\(error)"]
            )
            response.reset()
        }
    }

    private func send(_ answer: APIResponse, _ response: HTTPResponseWriter, isHead: Bool) async throws {
        switch answer.body {
        case .forwarded: throw TransportError(.misuse, "a forwarded exchange is no answer")
        case .whole(let bytes):
            var headers = answer.headers
            headers.set("content-length", String(bytes.readableBytes))
            try await response.respond(status: answer.status, headers: headers, body: isHead ? nil : bytes)
        case .stream(let write):
            try await response.sendHead(status: answer.status, headers: answer.headers)
            do {
                try await write(HTTPResponseStream(response: response))
            } catch  where response.isExpired {
                // Its time is over: what was sent is the whole answer.
            }
            try await response.finish()
        }
    }

    /// Hands the exchange to another server; when that cannot even begin to answer, this one says why.
    private func send(
        _ forward: @Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void,
        _ apiRequest: APIRequest,
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter
    ) async throws {
        do {
            try await forward(request, response)
        } catch {
            let failure = StatusResponse.make(error, for: apiRequest)
            try await self.send(failure, response, isHead: request.head.method == "HEAD")
        }
    }
}
