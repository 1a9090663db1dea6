// Made by protoc-gen-martlet from containerd/events_ttrpc.proto. Do not edit.

/// The messages of containerd.services.events.ttrpc.v1.
package enum ContainerdEventsTTRPC {}

extension ContainerdEventsTTRPC {
    /// containerd.services.events.ttrpc.v1.ForwardRequest
    package struct ForwardRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 60) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var envelope: ContainerdTypes.Envelope {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// The methods of containerd.services.events.ttrpc.v1.Events.
    package enum EventsService {
        package static let forward = RPCMethod<ContainerdEventsTTRPC.ForwardRequest, Google.Empty>(
            service: "containerd.services.events.ttrpc.v1.Events", name: "Forward",
            clientStreaming: false, serverStreaming: false)
    }

}
