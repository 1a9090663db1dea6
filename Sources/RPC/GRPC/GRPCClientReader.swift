internal import Synchronization
internal import Transport

/// The messages of a response, followed by the call's status. The response's head is awaited with the first message, so
/// that a stream can be opened and written to before the server says anything.
final class GRPCClientReader: MessageSource {
    private enum State {
        case awaitingHead
        case reading(GRPCMessageReader, HTTPClientResponse)
        case over
    }

    private let awaitHead: @Sendable () async throws -> HTTPClientResponse
    private let state = Mutex(State.awaitingHead)
    private let messageBytesMax: Int

    init(messageBytesMax: Int, awaitHead: @escaping @Sendable () async throws -> HTTPClientResponse) {
        self.messageBytesMax = messageBytesMax
        self.awaitHead = awaitHead
    }

    func next() async throws -> [UInt8]? {
        do {
            guard let (messages, response) = try await self.source() else { return nil }
            if let message = try await messages.next() { return message }
            self.state.withLock { $0 = .over }
            try Self.check(response.trailers() ?? response.headers)
            return nil
        } catch {
            self.state.withLock { $0 = .over }
            throw GRPCStatus(mapping: error)
        }
    }

    private func source() async throws -> (GRPCMessageReader, HTTPClientResponse)? {
        switch self.state.withLock({ $0 }) {
        case .over: return nil
        case .reading(let messages, let response): return (messages, response)
        case .awaitingHead: break
        }
        let response = try await self.awaitHead()
        try Self.check(response)
        let messages = GRPCMessageReader(response.body, messageBytesMax: self.messageBytesMax)
        self.state.withLock { $0 = .reading(messages, response) }
        return (messages, response)
    }

    /// Throws unless the head announces gRPC messages.
    private static func check(_ response: HTTPClientResponse) throws(GRPCStatus) {
        if response.headers.first("grpc-status") != nil {
            return try Self.check(response.headers)
        }
        guard response.status == 200 else {
            throw GRPCStatus(GRPCStatus.code(httpStatus: response.status), "server answered HTTP \(response.status)")
        }
        let type = response.headers.first("content-type") ?? ""
        guard type.hasPrefix("application/grpc") else {
            throw GRPCStatus(.unknown, "server answered with content type \(type)")
        }
    }

    /// Throws unless the trailers say that all went well.
    private static func check(_ trailers: HTTPHeaders) throws(GRPCStatus) {
        guard let text = trailers.first("grpc-status") else {
            throw GRPCStatus(.internal, "server ended the call without a status")
        }
        let code = Int(text).flatMap(GRPCCode.init(rawValue:)) ?? .unknown
        guard code != .ok else { return }
        throw GRPCStatus(
            code,
            GRPCPercentEncoding.decode(trailers.first("grpc-message") ?? ""),
            details: trailers.first("grpc-status-details-bin").flatMap(Base64.decode)
        )
    }
}
