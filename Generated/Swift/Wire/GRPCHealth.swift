// Made by protoc-gen-martlet from grpc/health.proto. Do not edit.

/// The messages of grpc.health.v1.
package enum GRPCHealth {}

extension GRPCHealth {
    /// grpc.health.v1.HealthCheckRequest
    package struct HealthCheckRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 407) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var service: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// grpc.health.v1.HealthCheckResponse
    package struct HealthCheckResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 408) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var status: GRPCHealth.HealthCheckResponse.ServingStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }

        /// grpc.health.v1.HealthCheckResponse.ServingStatus
        package struct ServingStatus: ProtobufEnum {
            package var rawValue: Int32
            package init(rawValue: Int32) { self.rawValue = rawValue }
            package static let unknown = ServingStatus(rawValue: 0)
            package static let serving = ServingStatus(rawValue: 1)
            package static let notServing = ServingStatus(rawValue: 2)
            package static let serviceUnknown = ServingStatus(rawValue: 3)
        }
    }

    /// The methods of grpc.health.v1.Health.
    package enum Health {
        package static let check = RPCMethod<GRPCHealth.HealthCheckRequest, GRPCHealth.HealthCheckResponse>(
            service: "grpc.health.v1.Health", name: "Check",
            clientStreaming: false, serverStreaming: false)
        package static let watch = RPCMethod<GRPCHealth.HealthCheckRequest, GRPCHealth.HealthCheckResponse>(
            service: "grpc.health.v1.Health", name: "Watch",
            clientStreaming: false, serverStreaming: true)
    }

}
