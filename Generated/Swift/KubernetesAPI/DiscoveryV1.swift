// Made by protoc-gen-martlet from kubernetes/discovery/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.discovery.v1.
package enum DiscoveryV1 {}

extension DiscoveryV1 {
    /// k8s.io.api.discovery.v1.Endpoint
    package struct Endpoint: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 893) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var addresses: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var conditions: DiscoveryV1.EndpointConditions {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var hostname: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var targetRef: CoreV1.ObjectReference? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var deprecatedTopology: [String: String] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var nodeName: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var zone: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var hints: DiscoveryV1.EndpointHints? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.EndpointConditions
    package struct EndpointConditions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 894) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ready: Bool? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var serving: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var terminating: Bool? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.EndpointHints
    package struct EndpointHints: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 895) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var forZones: [DiscoveryV1.ForZone] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.EndpointPort
    package struct EndpointPort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 896) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var `protocol`: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var port: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var appProtocol: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.EndpointSlice
    package struct EndpointSlice: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 897) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var endpoints: [DiscoveryV1.Endpoint] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var ports: [DiscoveryV1.EndpointPort] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var addressType: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.EndpointSliceList
    package struct EndpointSliceList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 898) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [DiscoveryV1.EndpointSlice] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.discovery.v1.ForZone
    package struct ForZone: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 899) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
