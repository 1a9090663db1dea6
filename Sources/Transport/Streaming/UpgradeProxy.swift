internal import NIOCore

/// Passes a request on to another server, whatever it becomes: an upgraded connection, or a body both ways.
package enum UpgradeProxy {
    /// Fields that concern one connection only (RFC 9110 §7.6.1), and those that the next server sets for itself.
    private static let dropped: Set<String> = [
        "connection", "host", "keep-alive", "proxy-connection", "transfer-encoding", "te", "trailer", "upgrade",
        "http2-settings",
    ]

    /// Changes the head of the answer before it goes out.
    package typealias Editor = @Sendable (inout HTTPResponseHead) -> Void

    /// Sends `head`, with the request's own fields, to a client's server and its answer back. A body is streamed.
    /// Throws only before anything was answered.
    /// - Returns: the status that was answered.
    @discardableResult
    package static func forward(
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter,
        to client: HTTPClient,
        method: String,
        path: String,
        without: Set<String> = [],
        edit: Editor = { _ in }
    ) async throws -> Int {
        var headers: HTTPHeaders = [:]
        for (name, value) in request.head.headers where !Self.dropped.contains(name) && !without.contains(name) {
            headers.append(name, value)
        }
        let upgrade = Self.upgrade(request)
        if let upgrade {
            headers.append("connection", "Upgrade")
            headers.append("upgrade", upgrade)
        }
        let head = HTTPRequestHead(method: method, path: path, headers: headers)
        guard upgrade != nil || Self.hasBody(request) else {
            let answer = try await client.execute(head)
            try await Self.answer(answer, response, edit: edit)
            return answer.status
        }
        let exchange = try await client.open(head)
        guard upgrade == nil else { return try await Self.upgrade(exchange, request, response, edit: edit) }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while let bytes = try await request.body.next() { try await exchange.body.write(bytes) }
                try await exchange.body.finish()
            }
            let answer = try await exchange.response()
            try await Self.answer(answer, response, edit: edit)
            group.cancelAll()
            return answer.status
        }
    }

    /// The protocol that a request asks to switch to.
    package static func upgrade(_ request: HTTPServerRequest) -> String? {
        let tokens = request.head.headers.all("connection").flatMap { $0.split(separator: ",") }
        guard tokens.contains(where: { $0.lowercased().filter { $0 != " " } == "upgrade" }) else { return nil }
        return request.head.headers.first("upgrade")
    }

    private static func hasBody(_ request: HTTPServerRequest) -> Bool {
        let headers = request.head.headers
        if let length = headers.first("content-length") { return length != "0" }
        return headers.first("transfer-encoding") != nil
            || (request.version == .http2 && !["GET", "HEAD", "OPTIONS", "DELETE"].contains(request.head.method))
    }

    private static func upgrade(
        _ exchange: HTTPClientExchange,
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter,
        edit: Editor
    ) async throws -> Int {
        let answer = try await exchange.response()
        guard answer.status == 101 else {
            try await Self.answer(answer, response, edit: edit)
            return answer.status
        }
        try await response.sendHead(status: 101, headers: answer.headers)
        await relay(ServerTunnel(request, response), ClientTunnel(exchange, answer))
        return 101
    }

    private static func answer(
        _ answer: HTTPClientResponse,
        _ response: HTTPResponseWriter,
        edit: Editor
    ) async throws {
        var head = HTTPResponseHead(status: answer.status)
        for (name, value) in answer.headers where !Self.dropped.contains(name) { head.headers.append(name, value) }
        edit(&head)
        try await response.sendHead(status: head.status, headers: head.headers)
        do {
            for try await bytes in answer.body { try await response.write(bytes) }
            try await response.finish()
        } catch {
            response.reset()
        }
    }
}
