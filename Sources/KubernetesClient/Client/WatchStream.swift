internal import Wire

/// The events of a watch as they arrive; ends when the server ends the watch. One task iterates over it, once.
package struct WatchStream<Object: Hashable & Sendable>: AsyncSequence, Sendable {
    package typealias Element = WatchEvent<Object>

    private let body: APIBody
    private let transform: @Sendable (Message) throws -> Object

    init(_ body: APIBody, transform: @escaping @Sendable (Message) throws -> Object) {
        self.body = body
        self.transform = transform
    }

    /// Hands out one event after the other.
    package struct AsyncIterator: AsyncIteratorProtocol {
        private let stream: WatchStream
        private var reader = WatchFrameReader()

        init(_ stream: WatchStream) {
            self.stream = stream
        }

        /// The next event; nil when the watch has ended.
        /// - Throws: `StatusError` when the server gave the watch up, `TransportError` when it went away.
        package mutating func next() async throws -> WatchEvent<Object>? {
            while true {
                if let event = try self.reader.next() { return try event.map(self.stream.transform) }
                guard let chunk = try await self.stream.body.next() else { return nil }
                self.reader.append(chunk)
            }
        }
    }

    /// Starts reading.
    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(self)
    }
}
