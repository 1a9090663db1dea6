internal import Synchronization
package import Transport

/// Serves gRPC: finds the method a request is for, runs its handler and answers with its messages and status.
package final class GRPCRouter: HTTPHandler {
    typealias Route = @Sendable (GRPCServerCall) async throws -> Void
    /// Answers a call with one encoded message. Called on an event loop; see `registerDirect`.
    package typealias DirectRoute = @Sendable ([UInt8], GRPCDirectCall) throws -> Void

    private struct Method {
        let counts: GRPCMethodCounts
        let route: Route
        var direct: DirectRoute?
    }

    private let methods = Mutex<[String: Method]>([:])
    private let messageBytesMax: Int
    private let admit: @Sendable (RPCContext) async throws -> Void

    /// A router without methods, which accepts requests of at most `messageBytesMax` bytes a message. A call for which
    /// `admit` throws gets that status; calls of direct methods are not shown to it.
    package init(
        messageBytesMax: Int = 4 * 1024 * 1024,
        admit: @escaping @Sendable (RPCContext) async throws -> Void = { _ in }
    ) {
        self.messageBytesMax = messageBytesMax
        self.admit = admit
    }

    /// Adds a method by its path, with its messages as bytes. A later method with the same path replaces an earlier
    /// one.
    func add(_ path: String, _ kind: GRPCMethodCounts.Kind, _ route: @escaping Route) {
        let method = Method(counts: GRPCMethodCounts(path: path, kind: kind), route: route)
        self.methods.withLock { $0[path] = method }
    }

    /// What is counted of each method's calls, by the methods' paths.
    package var counts: [GRPCMethodCounts] {
        self.methods.withLock { $0.values.map(\.counts) }.sorted { $0.path < $1.path }
    }

    /// Serves a method with one request and one response, both encoded, without a task for each call. `handler` runs on
    /// the event loop of the connection: it must not wait for anything, but may keep the call and finish it later from
    /// anywhere. What it throws is the call's status.
    package func registerDirect(_ path: String, _ handler: @escaping DirectRoute) {
        self.add(path, .unary) { call in
            let bytes = try await call.unaryMessage()
            let answer = try await GRPCDirectCall.answer(to: bytes, of: call.context, by: handler)
            try await call.finish(withFramed: answer)
        }
        self.methods.withLock { $0[path]?.direct = handler }
    }

    package func directAnswer(to request: HTTPServerRequest) -> HTTPDirectAnswer? {
        guard let method = self.methods.withLock({ $0[request.head.path] }), let route = method.direct,
            Self.refusal(of: request) == nil
        else { return nil }
        let headers = request.head.headers
        // Whatever is unusual about a call is for `handle` to say.
        if let timeout = headers.first("grpc-timeout"), GRPCTimeout.parse(timeout) == nil { return nil }
        if let encoding = headers.first("grpc-encoding"), encoding != "identity" { return nil }
        let messageBytesMax = self.messageBytesMax
        return { body, response in
            let call = GRPCDirectCall(request, response, method.counts)
            method.counts.didStart()
            do {
                let message = try GRPCDeframer.only(body, messageBytesMax: messageBytesMax)
                method.counts.didReceive()
                try route(message, call)
            } catch {
                call.fail(error)
            }
        }
    }

    package func handle(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async {
        do {
            if let refusal = Self.refusal(of: request) {
                return try await response.respond(status: refusal, headers: ["content-type": "text/plain"])
            }
            try await self.answer(request, response)
        } catch {
            // The response cannot be sent any more: the client is gone or has its own deadline.
            response.reset()
        }
    }

    /// Answers a call with the status that an error stands for, without looking at its messages.
    package func refuse(_ response: HTTPResponseWriter, with error: any Error) async {
        do {
            var head: HTTPHeaders = ["content-type": "application/grpc"]
            for (name, value) in GRPCServerCall.trailers(GRPCStatus(mapping: error), [:]) { head.append(name, value) }
            try await response.respond(status: 200, headers: head)
        } catch {
            response.reset()
        }
    }

    /// The HTTP status for what is no gRPC call at all.
    private static func refusal(of request: HTTPServerRequest) -> Int? {
        guard request.head.headers.first("content-type")?.hasPrefix("application/grpc") == true else { return 415 }
        return request.head.method == "POST" ? nil : 405
    }

    /// What is said of a method that is not there: that, or that its service is not.
    private func unknown(_ path: String) -> GRPCStatus {
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1, let method = parts.last else {
            return GRPCStatus(.unimplemented, "malformed method name: \"\(path)\"")
        }
        let service = path.dropFirst().dropLast(method.count + 1)
        let isKnown = self.methods.withLock { methods in
            methods.keys.contains { $0.dropFirst().hasPrefix(service + "/") }
        }
        return GRPCStatus(
            .unimplemented,
            isKnown ? "unknown method \(method) for service \(service)" : "unknown service \(service)"
        )
    }

    private func answer(_ request: HTTPServerRequest, _ response: HTTPResponseWriter) async throws {
        let headers = request.head.headers
        let timeout = headers.first("grpc-timeout").map(GRPCTimeout.parse)
        let context = RPCContext(
            method: request.head.path,
            metadata: RPCMetadata(received: headers),
            peer: request.peer,
            timeout: timeout ?? nil
        )
        let method = self.methods.withLock { $0[request.head.path] }
        let call = GRPCServerCall(
            request,
            response,
            context: context,
            messageBytesMax: self.messageBytesMax,
            counts: method?.counts
        )
        if let timeout, timeout == nil {
            return try await call.finish(GRPCStatus(.internal, "grpc-timeout cannot be parsed"))
        }
        if let encoding = headers.first("grpc-encoding"), encoding != "identity" {
            context.appendInitial("grpc-accept-encoding", "identity")
            return try await call.finish(GRPCStatus(.unimplemented, "message encoding \(encoding) is not supported"))
        }
        guard let method else {
            return try await call.finish(self.unknown(request.head.path))
        }
        if let timeout = context.timeout {
            response.cancelHandler(after: timeout)
        }
        method.counts.didStart()
        defer { call.didEnd(.cancelled) }
        do {
            try await self.admit(context)
            try await method.route(call)
        } catch  where !response.isOver {
            try await call.finish(response.isExpired ? .deadlineExceeded : GRPCStatus(mapping: error))
        }
    }
}
