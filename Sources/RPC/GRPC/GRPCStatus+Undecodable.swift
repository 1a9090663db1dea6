internal import Wire

// What a server says of bytes that are not the message they should be, in the words of gRPC's usual server.
extension GRPCStatus {
    /// For the request of a call that has one and is answered with one message.
    package init(undecodableRequest error: any Error) {
        self.init(.internal, "grpc: error unmarshalling request: \(Self.text(error))")
    }

    /// For a message of a stream.
    package init(undecodableMessage error: any Error) {
        self.init(.internal, "grpc: failed to unmarshal the received message \(Self.text(error))")
    }

    private static func text(_ error: any Error) -> String {
        guard let error = error as? WireError else { return "\(error)" }
        return error.code == .truncated ? "unexpected EOF" : "proto: \(error.message)"
    }
}
