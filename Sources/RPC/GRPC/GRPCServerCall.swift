internal import NIOCore
internal import Synchronization
internal import Transport

/// One call on a server: reads its messages, sends the answer's messages and, in the end, its status.
final class GRPCServerCall: MessageSink {
    let context: RPCContext
    let reader: GRPCMessageReader
    private let response: HTTPResponseWriter
    private let counts: GRPCMethodCounts?
    private let isStarted = Mutex(false)
    private let isCounted = Mutex(false)

    init(
        _ request: HTTPServerRequest,
        _ response: HTTPResponseWriter,
        context: RPCContext,
        messageBytesMax: Int,
        counts: GRPCMethodCounts?
    ) {
        self.context = context
        self.reader = GRPCMessageReader(request.body, messageBytesMax: messageBytesMax, counts: counts)
        self.response = response
        self.counts = counts
    }

    /// Counts how the call ended; only the first word of it counts.
    func didEnd(_ code: GRPCCode) {
        let isFirst = self.isCounted.withLock { isCounted in
            defer { isCounted = true }
            return !isCounted
        }
        if isFirst { self.counts?.didEnd(code) }
    }

    func send(_ message: [UInt8]) async throws {
        try await self.start()
        try await self.response.write(GRPCDeframer.frame(message))
        self.counts?.didSend()
    }

    /// The first message goes the other way, which sends the head.
    func offer(framed message: ByteBuffer) -> Bool {
        guard self.isStarted.withLock({ $0 }), self.response.offer(message) else { return false }
        self.counts?.didSend()
        return true
    }

    /// A server's side ends with its handler and a status; see `finish(_:)`.
    func finish() async throws {}

    /// The answer of a unary call: head, message and status in one step.
    func finish(with message: [UInt8]) async throws {
        try await self.finish(withFramed: GRPCDeframer.frame(message))
    }

    /// The same with the message's prefix before it.
    ///
    /// An answer that comes after the deadline is none, whatever the handler made of its cancellation: the client must
    /// not see a success or its deadline by chance.
    func finish(withFramed message: ByteBuffer) async throws {
        guard !self.response.isExpired else { return try await self.finish(.deadlineExceeded) }
        try await self.response.respond(
            status: 200,
            headers: self.head(),
            body: message,
            trailers: Self.trailers(nil, self.context.trailingMetadata)
        )
        self.counts?.didSend()
        self.didEnd(.ok)
    }

    /// Sends the status, nil when all went well. Without a message before it, that is the whole response.
    func finish(_ status: GRPCStatus?) async throws {
        let status = status == nil && self.response.isExpired ? .deadlineExceeded : status
        let trailers = Self.trailers(status, self.context.trailingMetadata)
        self.didEnd(status?.code ?? .ok)
        if self.isStarted.withLock({ $0 }) {
            return try await self.response.finish(trailers: trailers)
        }
        var head = self.head()
        for (name, value) in trailers {
            head.append(name, value)
        }
        try await self.response.respond(status: 200, headers: head)
    }

    private func start() async throws {
        let isFirst = self.isStarted.withLock { isStarted in
            defer { isStarted = true }
            return !isStarted
        }
        if isFirst {
            try await self.response.sendHead(status: 200, headers: self.head())
        }
    }

    private func head() -> HTTPHeaders {
        var head: HTTPHeaders = ["content-type": "application/grpc"]
        for (key, value) in self.context.initialMetadata {
            head.append(key, value)
        }
        return head
    }

    static func trailers(_ status: GRPCStatus?, _ metadata: RPCMetadata) -> HTTPHeaders {
        var trailers: HTTPHeaders = ["grpc-status": String((status?.code ?? .ok).rawValue)]
        if let status {
            if !status.message.isEmpty {
                trailers.append("grpc-message", GRPCPercentEncoding.encode(status.message))
            }
            if let details = status.details {
                trailers.append("grpc-status-details-bin", Base64.encode(details))
            }
        }
        for (key, value) in metadata {
            trailers.append(key, value)
        }
        return trailers
    }
}
