/// Where serialized messages go to: one direction of a gRPC or ttrpc call.
protocol MessageSink: Sendable {
    /// Sends a message; suspends while the peer is behind.
    func send(_ message: [UInt8]) async throws
    /// Says that there are no more.
    func finish() async throws
}
