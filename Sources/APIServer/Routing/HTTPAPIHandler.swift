internal import Core
internal import Logging
internal import NIOCore
internal import Synchronization
internal import Transport

/// Stands between the transport and the router.
struct HTTPAPIHandler: HTTPHandler {
    /// Characters of an audit id that a client chose.
    private static let auditIDMax = 64

    let router: APIRouter
    let metrics: RequestMetrics
    /// What takes longer is given up, but for watches and streams.
    let timeout: Duration
    let clock: any WallClock
    let logger: Logger
    let makeUID: @Sendable () -> String

    func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        let apiRequest = self.request(request)
        let began = ContinuousClock.now
        self.metrics.begin(apiRequest)
        let answer = await self.answer(apiRequest, request, response)
        let audit = apiRequest.notes.audit
        if let audit, apiRequest.info.isLongRunning, answer.status < 400 { self.router.audit?.started(audit, answer) }
        var sent = answer
        do {
            if case .forwarded(let forward) = answer.body {
                if let failure = try await self.send(forward, apiRequest, request, response) { sent = failure }
            } else {
                try await self.send(answer, apiRequest, response)
            }
        } catch {
            // The peer is gone, or the stream can no longer be completed: the transport ends it.
            if !response.isOver {
                self.logger.debug(
                    "response broken off",
                    metadata: [LogKey.path: "\(apiRequest.info.path)", LogKey.error: "\(error)"]
                )
                response.reset()
            }
        }
        self.metrics.end(apiRequest, sent, duration: ContinuousClock.now - began)
        if let audit { self.router.audit?.complete(audit, sent) }
    }

    private func request(_ request: HTTPServerRequest) -> APIRequest {
        let body = request.body
        let chosen = request.head.headers.first("audit-id").flatMap { $0.isEmpty ? nil : $0 }
        let notes = RequestNotes(auditID: chosen.map { String($0.prefix(Self.auditIDMax)) } ?? self.makeUID())
        return APIRequest(
            method: request.head.method,
            target: request.head.path,
            headers: request.head.headers,
            time: self.clock.now(),
            notes: notes
        ) {
            let bytes = try await body.collect(upTo: RequestBody.sizeBytesMax)
            let array = Array(bytes.readableBytesView)
            notes.audit?.read(array)
            return array
        }
    }

    private func answer(
        _ apiRequest: APIRequest,
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter
    ) async -> APIResponse {
        if !apiRequest.info.isLongRunning {
            do {
                response.cancelHandler(after: try RequestDeadline.duration(of: apiRequest, limit: self.timeout))
            } catch {
                return StatusResponse.make(error, for: apiRequest)
            }
        }
        return await self.router.respond(apiRequest, peer: request.peer)
    }

    private func send(_ answer: APIResponse, _ request: APIRequest, _ response: HTTPResponseWriter) async throws {
        switch answer.body {
        case .forwarded: throw TransportError(.misuse, "a forwarded exchange is no answer")
        case .whole(let bytes):
            let (bytes, encoding) = ContentCoding.encode(bytes, for: request)
            var headers = answer.headers
            if let encoding {
                headers.set("content-encoding", encoding)
                headers.append("vary", "Accept-Encoding")
            }
            headers.set("content-length", String(bytes.readableBytes))
            let isHead = request.method == "HEAD"
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

    /// Hands the exchange to another server; when that cannot even begin to answer, this one says why and returns what.
    private func send(
        _ forward: @Sendable (HTTPServerRequest, HTTPResponseWriter) async throws -> Void,
        _ apiRequest: APIRequest,
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter
    ) async throws -> APIResponse? {
        do {
            try await forward(request, response)
            return nil
        } catch {
            let failure = StatusResponse.make(error, for: apiRequest)
            try await self.send(failure, apiRequest, response)
            return failure
        }
    }
}
