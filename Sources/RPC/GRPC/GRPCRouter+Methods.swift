package import Wire

extension GRPCRouter {
    /// Serves a method with one request and one response.
    package func register<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ handler: @escaping @Sendable (Request, RPCContext) async throws -> Response
    ) {
        self.add(method.path, .unary) { call in
            let request: Request = try GRPCDecoding.request(try await call.unaryMessage())
            try await call.finish(with: try await handler(request, call.context).protobuf())
        }
    }

    /// Serves a method with one request and a stream of responses, which ends when the handler returns.
    package func registerServerStreaming<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ handler: @escaping @Sendable (Request, RPCContext, RPCWriter<Response>) async throws -> Void
    ) {
        self.add(method.path, .serverStream) { call in
            try await handler(try await call.request(), call.context, RPCWriter(call))
            try await call.finish(nil)
        }
    }

    /// Serves a method with a stream of requests and one response.
    package func registerClientStreaming<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ handler: @escaping @Sendable (RPCReader<Request>, RPCContext) async throws -> Response
    ) {
        self.add(method.path, .clientStream) { call in
            let response = try await handler(RPCReader(call.reader), call.context)
            try await call.finish(with: response.protobuf())
        }
    }

    /// Serves a method whose messages go both ways; the responses end when the handler returns.
    package func registerBidirectional<Request, Response>(
        _ method: RPCMethod<Request, Response>,
        _ handler: @escaping @Sendable (RPCReader<Request>, RPCContext, RPCWriter<Response>) async throws -> Void
    ) {
        self.add(method.path, .bidirectional) { call in
            try await handler(RPCReader(call.reader), call.context, RPCWriter(call))
            try await call.finish(nil)
        }
    }
}

extension GRPCRouter {
    /// Serves a method whose messages go both ways, all of them encoded; for those of which there are many.
    package func registerBidirectional(
        path: String,
        _ handler: @escaping @Sendable (RPCReader<[UInt8]>, RPCContext, RPCWriter<[UInt8]>) async throws -> Void
    ) {
        self.add(path, .bidirectional) { call in
            try await handler(RPCReader(call.reader) { $0 }, call.context, RPCWriter(call) { $0 })
            try await call.finish(nil)
        }
    }
}

extension GRPCServerCall {
    /// The request of a call whose answer is a stream.
    fileprivate func request<Request: TypedMessage>() async throws -> Request {
        try GRPCDecoding.message(try await self.reader.only())
    }

    /// The encoded request of a call that has one. What is cut off has another code here than within a stream: gRPC's
    /// usual server tells the two apart, and so do its clients.
    func unaryMessage() async throws -> [UInt8] {
        do {
            return try await self.reader.only()
        } catch let status as GRPCStatus where status.message == GRPCDeframer.cutOff {
            throw GRPCStatus(.unknown, GRPCDeframer.cutOff)
        }
    }
}
