package import NIOCore
internal import NIOPosix
package import Transport

/// A plain connection, for saying what no client would say.
package struct RawConnection {
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var received = ""

    /// Connects, runs `body` and closes.
    package static func open<Result>(
        _ endpoint: HTTPEndpoint,
        _ body: (inout RawConnection) async throws -> Result
    ) async throws -> Result {
        guard case .tcp(let host, let port) = endpoint else { throw TransportError(.connectFailed, "connect") }
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = RawConnection(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }

    /// Sends a text.
    package func send(_ text: String) async throws {
        try await self.outbound.write(ByteBuffer(string: text))
    }

    /// Sends all at once.
    package func send(_ buffers: [ByteBuffer]) async throws {
        var bytes = ByteBuffer()
        for buffer in buffers { bytes.writeImmutableBuffer(buffer) }
        try await self.outbound.write(bytes)
    }

    /// Reads what comes next, without keeping it.
    package mutating func readSome() async throws -> Int {
        try await self.inbound.next(isolation: #isolation)?.readableBytes ?? 0
    }

    /// Reads until `end` has come, and returns all up to and with it.
    package mutating func read(until end: String) async throws -> String? {
        while true {
            if let range = self.received.firstRange(of: end) {
                defer { self.received.removeSubrange(..<range.upperBound) }
                return String(self.received[..<range.upperBound])
            }
            guard let bytes = try await self.inbound.next(isolation: #isolation) else { return nil }
            self.received += String(buffer: bytes)
        }
    }

    /// Reads until the server closes the connection.
    package mutating func readToEnd() async throws -> String {
        while let bytes = try? await self.inbound.next(isolation: #isolation) { self.received += String(buffer: bytes) }
        defer { self.received = "" }
        return self.received
    }
}
