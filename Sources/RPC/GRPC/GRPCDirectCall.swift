package import NIOCore
internal import Transport

/// A call with one request and one response that needs no task: it is finished once, from any thread.
package final class GRPCDirectCall: Sendable {
    private enum Destination {
        case response(HTTPServerRequest, HTTPDirectResponse, GRPCMethodCounts)
        case waiter(RPCContext, CheckedContinuation<ByteBuffer, any Error>)
    }

    private static let head: HTTPHeaders = ["content-type": "application/grpc"]
    private static let success: HTTPHeaders = ["grpc-status": "0"]

    private let destination: Destination

    init(_ request: HTTPServerRequest, _ response: HTTPDirectResponse, _ counts: GRPCMethodCounts) {
        self.destination = .response(request, response, counts)
    }

    private init(_ context: RPCContext, _ waiter: CheckedContinuation<ByteBuffer, any Error>) {
        self.destination = .waiter(context, waiter)
    }

    /// What is known of the call beside its message. Made when asked for, as few ask.
    package var context: RPCContext {
        switch self.destination {
        case .waiter(let context, _): context
        case .response(let request, _, _):
            RPCContext(
                method: request.head.path,
                metadata: RPCMetadata(received: request.head.headers),
                peer: request.peer,
                timeout: request.head.headers.first("grpc-timeout").flatMap(GRPCTimeout.parse)
            )
        }
    }

    /// Answers with a message that has its prefix before it already; see `GRPCFrame`.
    package func finish(with message: ByteBuffer) {
        switch self.destination {
        case .waiter(_, let waiter): waiter.resume(returning: message)
        case .response(_, let response, let counts):
            counts.didSend()
            counts.didEnd(.ok)
            response.respond(status: 200, headers: Self.head, body: message, trailers: Self.success)
        }
    }

    /// Answers with a message in pieces, the first of which begins with the prefix; suspends while the peer is behind.
    package func finish(pieces next: () -> ByteBuffer?) async {
        switch self.destination {
        case .waiter(_, let waiter):
            var whole = next() ?? ByteBuffer()
            while var piece = next() { whole.writeBuffer(&piece) }
            waiter.resume(returning: whole)
        case .response(_, let response, let counts):
            do {
                try response.begin(status: 200, headers: Self.head)
                while let piece = next() { try await response.write(piece) }
                try response.end(trailers: Self.success)
                counts.didSend()
                counts.didEnd(.ok)
            } catch {
                counts.didEnd(.cancelled)
                // The peer is gone; nobody is left to be told.
            }
        }
    }

    /// Answers with the status that an error stands for.
    package func fail(_ error: any Error) {
        switch self.destination {
        case .waiter(_, let waiter): waiter.resume(throwing: error)
        case .response(_, let response, let counts):
            let status = GRPCStatus(mapping: error)
            counts.didEnd(status.code)
            var head = Self.head
            for (name, value) in GRPCServerCall.trailers(status, [:]) { head.append(name, value) }
            response.respond(status: 200, headers: head)
        }
    }

    /// Runs a handler of such calls for one that has a task.
    static func answer(
        to message: [UInt8],
        of context: RPCContext,
        by handler: GRPCRouter.DirectRoute
    ) async throws -> ByteBuffer {
        try await withCheckedThrowingContinuation { waiter in
            let call = GRPCDirectCall(context, waiter)
            do {
                try handler(message, call)
            } catch {
                call.fail(error)
            }
        }
    }
}
