package import NIOCore
internal import Synchronization

/// The body of a response as it arrives. One task reads it, once.
package struct APIBody: Sendable {
    private let source: @Sendable () async throws -> ByteBuffer?

    /// A body that `next` reads piece by piece; nil ends it.
    package init(next: @escaping @Sendable () async throws -> ByteBuffer?) {
        self.source = next
    }

    /// A body that is all here.
    package init(_ bytes: ByteBuffer) {
        let taken = Taken(bytes)
        self.source = { taken.take() }
    }

    /// The next piece; nil at the end.
    package func next() async throws -> ByteBuffer? {
        try await self.source()
    }

    /// Hands its bytes out once.
    private final class Taken: Sendable {
        private let rest: Mutex<ByteBuffer?>

        init(_ bytes: ByteBuffer) {
            self.rest = Mutex(bytes)
        }

        func take() -> ByteBuffer? {
            self.rest.withLock { rest in
                defer { rest = nil }
                return rest
            }
        }
    }
}
