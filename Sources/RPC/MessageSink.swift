internal import NIOCore

/// Where serialized messages go to: one direction of a gRPC or ttrpc call.
protocol MessageSink: Sendable {
    /// Sends a message; suspends while the peer is behind.
    func send(_ message: [UInt8]) async throws
    /// Sends a message that has its prefix before it, if it can be done without waiting; otherwise does nothing and
    /// returns false.
    func offer(framed message: ByteBuffer) -> Bool
    /// Says that there are no more.
    func finish() async throws
}

extension MessageSink {
    func offer(framed message: ByteBuffer) -> Bool { false }
}
