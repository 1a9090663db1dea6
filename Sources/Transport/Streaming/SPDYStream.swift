package import NIOCore
package import Streams

/// One stream of a SPDY connection.
package final class SPDYStream: Sendable {
    /// Its number.
    package let id: UInt32
    /// What its opener said of it.
    package let headers: SPDYHeaders
    /// What the peer sends on it. Whoever does not read it cancels it, lest it holds up the connection.
    package let input = BytePipe()
    private let connection: SPDYConnection

    init(_ id: UInt32, _ headers: SPDYHeaders, _ connection: SPDYConnection) {
        self.id = id
        self.headers = headers
        self.connection = connection
    }

    /// Sends bytes; waits while the peer is behind.
    package func write(_ bytes: ByteBuffer) async throws {
        try await self.connection.send(self.id, bytes, ends: false)
    }

    /// This side sends no more on it.
    package func finish() async {
        try? await self.connection.send(self.id, ByteBuffer(), ends: true)
    }

    /// Gives it up in both directions.
    package func reset() async {
        await self.connection.cancel(self.id)
    }
}
