// Made by protoc-gen-martlet from containerd/events_service.proto. Do not edit.

/// The messages of containerd.services.events.v1.
package enum ContainerdEventsService {}

extension ContainerdEventsService {
    /// containerd.services.events.v1.ForwardRequest
    package struct ForwardRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 57) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var envelope: ContainerdTypes.Envelope {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// containerd.services.events.v1.PublishRequest
    package struct PublishRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 58) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var topic: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var event: Google.AnyValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// containerd.services.events.v1.SubscribeRequest
    package struct SubscribeRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 59) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var filters: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// The methods of containerd.services.events.v1.Events.
    package enum EventsService {
        package static let forward = RPCMethod<ContainerdEventsService.ForwardRequest, Google.Empty>(
            service: "containerd.services.events.v1.Events", name: "Forward",
            clientStreaming: false, serverStreaming: false)
        package static let publish = RPCMethod<ContainerdEventsService.PublishRequest, Google.Empty>(
            service: "containerd.services.events.v1.Events", name: "Publish",
            clientStreaming: false, serverStreaming: false)
        package static let subscribe = RPCMethod<ContainerdEventsService.SubscribeRequest, ContainerdTypes.Envelope>(
            service: "containerd.services.events.v1.Events", name: "Subscribe",
            clientStreaming: false, serverStreaming: true)
    }

}
