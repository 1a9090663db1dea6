package import Wire

/// Reads what a call carries; what it throws is the call's status.
package enum GRPCDecoding {
    /// The request of a call that has one and is answered with one message.
    package static func request<Request: TypedMessage>(_ bytes: [UInt8]) throws(GRPCStatus) -> Request {
        do {
            return try Request(protobuf: bytes)
        } catch {
            throw GRPCStatus(undecodableRequest: error)
        }
    }

    /// A message of a stream.
    package static func message<Message: TypedMessage>(_ bytes: [UInt8]) throws(GRPCStatus) -> Message {
        do {
            return try Message(protobuf: bytes)
        } catch {
            throw GRPCStatus(undecodableMessage: error)
        }
    }
}

// What a server says of bytes that are not the message they should be, in the words of gRPC's usual server.
extension GRPCStatus {
    /// For the request of a call that has one and is answered with one message.
    fileprivate init(undecodableRequest error: any Error) {
        self.init(.internal, "grpc: error unmarshalling request: \(Self.text(error))")
    }

    /// For a message of a stream.
    init(undecodableMessage error: any Error) {
        self.init(.internal, "grpc: failed to unmarshal the received message \(Self.text(error))")
    }

    private static func text(_ error: any Error) -> String {
        guard let error = error as? WireError else { return "\(error)" }
        return error.code == .truncated ? "unexpected EOF" : "proto: \(error.message)"
    }
}
