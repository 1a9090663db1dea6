/// One method of a service, as declared in Protos/: what a client calls and a server registers.
package struct RPCMethod<Request: TypedMessage, Response: TypedMessage>: Sendable {
    /// The full name of the service: "runtime.v1.RuntimeService".
    package let service: String
    package let name: String
    package let clientStreaming: Bool
    package let serverStreaming: Bool

    package init(service: String, name: String, clientStreaming: Bool, serverStreaming: Bool) {
        self.service = service
        self.name = name
        self.clientStreaming = clientStreaming
        self.serverStreaming = serverStreaming
    }

    /// The path of a gRPC request: "/runtime.v1.RuntimeService/Version".
    package var path: String { "/\(self.service)/\(self.name)" }
}
