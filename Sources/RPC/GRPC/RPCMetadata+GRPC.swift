internal import Transport

extension RPCMetadata {
    /// Headers that belong to the protocol and not to the application.
    private static let reserved: Set<String> = [
        "content-type", "te", "user-agent", "host", "grpc-timeout", "grpc-encoding", "grpc-accept-encoding",
        "grpc-status",
        "grpc-message", "grpc-status-details-bin", "grpc-message-type",
    ]

    /// The application's share of received headers.
    init(received headers: HTTPHeaders) {
        var fields = HTTPHeaders()
        for (name, value) in headers where !Self.reserved.contains(name) {
            fields.append(name, value)
        }
        self.init(fields: fields)
    }
}
