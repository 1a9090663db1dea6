internal import NIOCore
internal import Synchronization
internal import Transport

/// A connection that is closed when nothing has passed over it for too long. State: `Mutex`.
final class IdleWatch: ByteConnection {
    /// As kubelets have it.
    private static let limit = Duration.seconds(4 * 3600)

    private let connection: any ByteConnection
    private let last = Mutex(ContinuousClock.now)

    init(_ connection: any ByteConnection) {
        self.connection = connection
    }

    /// Runs a session over the connection, and ends it when it idles.
    func run(_ session: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await session() }
            group.addTask { await self.waitForSilence() }
            await group.next()
            group.cancelAll()
            await self.connection.finish()
        }
    }

    private func waitForSilence() async {
        while true {
            let deadline = self.last.withLock { $0 } + Self.limit
            guard ContinuousClock.now < deadline else { return }
            guard (try? await ContinuousClock().sleep(until: deadline)) != nil else { return }
        }
    }

    private func touch() { self.last.withLock { $0 = ContinuousClock.now } }

    func read() async throws -> ByteBuffer? {
        defer { self.touch() }
        return try await self.connection.read()
    }

    func write(_ bytes: ByteBuffer) async throws {
        self.touch()
        try await self.connection.write(bytes)
    }

    func finish() async { await self.connection.finish() }
}
