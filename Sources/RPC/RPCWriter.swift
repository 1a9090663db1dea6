package import NIOCore

/// Sends the messages of one call, in order. A write suspends while the peer is behind and throws `GRPCStatus` once the
/// call is over.
package struct RPCWriter<Message: Sendable>: Sendable {
    private let sink: any MessageSink
    private let encode: @Sendable (Message) -> [UInt8]

    init(_ sink: any MessageSink, encode: @escaping @Sendable (Message) -> [UInt8]) {
        self.sink = sink
        self.encode = encode
    }

    /// Sends one message.
    package func write(_ message: Message) async throws {
        do {
            try await self.sink.send(self.encode(message))
        } catch {
            throw GRPCStatus(mapping: error)
        }
    }

    /// Sends one message that is encoded already.
    package func write(encoded message: [UInt8]) async throws {
        do {
            try await self.sink.send(message)
        } catch {
            throw GRPCStatus(mapping: error)
        }
    }

    /// Sends one message that has its prefix before it (see `GRPCFrame`), if it can be done without waiting; otherwise
    /// does nothing and returns false, as it always does before the first message of a call.
    package func offer(framed message: ByteBuffer) -> Bool {
        self.sink.offer(framed: message)
    }

    /// Says that there are no more. Clients call it to end their side; on a server the end of the handler does.
    package func finish() async throws {
        do {
            try await self.sink.finish()
        } catch {
            throw GRPCStatus(mapping: error)
        }
    }
}
