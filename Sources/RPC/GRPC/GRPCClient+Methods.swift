package import Wire

extension GRPCClient {
    /// Calls a method with one request and one response. Throws `GRPCStatus`.
    package func call<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ request: Request,
        timeout: Duration? = nil,
        metadata: RPCMetadata = [:]
    ) async throws -> Response {
        let bytes = try await self.unary(method.path, request.protobuf(), timeout: timeout, metadata: metadata)
        do {
            return try Response(protobuf: bytes)
        } catch {
            throw GRPCStatus(.internal, "response cannot be decoded: \(error)")
        }
    }

    /// Calls a method with one request and a stream of responses. The request is sent with the first read; letting go
    /// of the reader cancels the call.
    package func serverStream<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ request: Request,
        timeout: Duration? = nil,
        metadata: RPCMetadata = [:]
    ) -> RPCReader<Response> {
        RPCReader(self.reader(method.path, request.protobuf(), timeout: timeout, metadata: metadata))
    }

    /// Calls a method with a stream of requests. Letting go of writer and reader cancels the call.
    package func bidirectional<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        timeout: Duration? = nil,
        metadata: RPCMetadata = [:]
    ) async throws -> (writer: RPCWriter<Request>, reader: RPCReader<Response>) {
        let (writer, reader) = try await self.open(method.path, timeout: timeout, metadata: metadata)
        return (RPCWriter(writer), RPCReader(reader))
    }
}
