internal import Transport

/// The messages of a request in flight.
struct GRPCClientWriter: MessageSink {
    let body: HTTPRequestWriter

    func send(_ message: [UInt8]) async throws {
        try await self.body.write(GRPCDeframer.frame(message))
    }

    func finish() async throws {
        try await self.body.finish()
    }
}
