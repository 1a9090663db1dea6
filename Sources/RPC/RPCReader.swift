/// The messages a peer sends on one call, in order. One task reads, once. Ends after the last message of a call that
/// went well; throws `GRPCStatus` otherwise.
package struct RPCReader<Message: Sendable>: AsyncSequence, Sendable {
    package typealias Element = Message
    package typealias Failure = any Error

    private let source: any MessageSource
    private let decode: @Sendable ([UInt8]) throws -> Message

    init(_ source: any MessageSource, decode: @escaping @Sendable ([UInt8]) throws -> Message) {
        self.source = source
        self.decode = decode
    }

    /// The next message; nil at the end.
    package func next() async throws -> Message? {
        guard let bytes = try await self.source.next() else { return nil }
        do {
            return try self.decode(bytes)
        } catch {
            throw GRPCStatus(undecodableMessage: error)
        }
    }

    /// Hands out one message after the other.
    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let reader: RPCReader

        /// The next message; nil at the end.
        package mutating func next() async throws -> Message? {
            try await self.reader.next()
        }
    }

    /// Starts reading.
    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(reader: self)
    }
}
