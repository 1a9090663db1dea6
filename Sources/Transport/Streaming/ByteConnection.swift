package import NIOCore

/// A connection that carries bytes both ways: what is left of HTTP after an upgrade, or something that runs on it.
package protocol ByteConnection: Sendable {
    /// The next bytes; nil when the peer sends no more. One task reads.
    func read() async throws -> ByteBuffer?
    /// Sends bytes; waits while the peer is behind.
    func write(_ bytes: ByteBuffer) async throws
    /// Sends what is left and closes the connection.
    func finish() async
}

/// Copies between two connections until both are closed. The end of one is the end of the other.
package func relay(_ left: any ByteConnection, _ right: any ByteConnection) async {
    await withTaskGroup(of: Void.self) { group in
        group.addTask { await copy(left, right) }
        group.addTask { await copy(right, left) }
    }
}

private func copy(_ source: any ByteConnection, _ sink: any ByteConnection) async {
    do {
        while let bytes = try await source.read() { try await sink.write(bytes) }
    } catch {
        // Either is broken: both end.
    }
    await sink.finish()
    await source.finish()
}
