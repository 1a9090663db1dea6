/// Where serialized messages come from: one direction of a gRPC or ttrpc call.
protocol MessageSource: Sendable {
    /// The next message; nil at an orderly end.
    func next() async throws -> [UInt8]?
}
