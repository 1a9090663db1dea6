internal import NIOCore
package import Transport

/// Calls gRPC methods over an HTTP/2 client.
package final class GRPCClient: Sendable {
    private let http: HTTPClient
    private let messageBytesMax: Int

    /// A client that accepts answers of at most `messageBytesMax` bytes a message.
    package init(http: HTTPClient, messageBytesMax: Int = 64 * 1024 * 1024) {
        self.http = http
        self.messageBytesMax = messageBytesMax
    }

    /// Sends the only message of a call and reads the only message of the answer.
    func unary(_ path: String, _ message: [UInt8], timeout: Duration?, metadata: RPCMetadata) async throws -> [UInt8] {
        let reader = self.reader(path, message, timeout: timeout, metadata: metadata)
        guard let answer = try await reader.next() else {
            throw GRPCStatus(.internal, "call ended well but without a message")
        }
        guard try await reader.next() == nil else {
            throw GRPCStatus(.internal, "call has more than one message")
        }
        return answer
    }

    /// Sends the only message of a call; the answer is read as it comes.
    func reader(_ path: String, _ message: [UInt8], timeout: Duration?, metadata: RPCMetadata) -> GRPCClientReader {
        let head = Self.head(path, timeout: timeout, metadata: metadata)
        let body = GRPCDeframer.frame(message)
        return GRPCClientReader(messageBytesMax: self.messageBytesMax) { [http] in
            try await http.execute(head, body: body, timeout: timeout)
        }
    }

    /// Opens a call whose messages go both ways.
    func open(_ path: String, timeout: Duration?, metadata: RPCMetadata) async throws -> (
        GRPCClientWriter, GRPCClientReader
    ) {
        do {
            let exchange = try await self.http.open(
                Self.head(path, timeout: timeout, metadata: metadata),
                timeout: timeout
            )
            let reader = GRPCClientReader(messageBytesMax: self.messageBytesMax) { try await exchange.response() }
            return (GRPCClientWriter(body: exchange.body), reader)
        } catch {
            throw GRPCStatus(mapping: error)
        }
    }

    private static func head(_ path: String, timeout: Duration?, metadata: RPCMetadata) -> HTTPRequestHead {
        var headers: HTTPHeaders = ["content-type": "application/grpc", "te": "trailers", "user-agent": "martlet-grpc"]
        if let timeout {
            headers.append("grpc-timeout", GRPCTimeout.format(timeout))
        }
        for (key, value) in metadata {
            headers.append(key, value)
        }
        return HTTPRequestHead(method: "POST", path: path, headers: headers)
    }
}
