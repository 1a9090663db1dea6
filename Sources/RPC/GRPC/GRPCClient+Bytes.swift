/// Calls with messages that are encoded already, for those who measure servers and must not spend time on their own
/// encoding.
extension GRPCClient {
    /// Calls the method at `path` with one request and one response, both as protobuf. Throws `GRPCStatus`.
    package func call(path: String, encoded request: [UInt8]) async throws -> [UInt8] {
        try await self.unary(path, request, timeout: nil, metadata: [:])
    }

    /// Calls the method at `path` with streams of encoded messages both ways. Letting go of writer and reader cancels
    /// the call.
    package func stream(path: String) async throws -> (writer: RPCWriter<[UInt8]>, reader: RPCReader<[UInt8]>) {
        let (writer, reader) = try await self.open(path, timeout: nil, metadata: [:])
        return (RPCWriter(writer) { $0 }, RPCReader(reader) { $0 })
    }
}
