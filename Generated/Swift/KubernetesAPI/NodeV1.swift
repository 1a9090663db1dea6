// Made by protoc-gen-martlet from kubernetes/node/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.node.v1.
package enum NodeV1 {}

extension NodeV1 {
    /// k8s.io.api.node.v1.Overhead
    package struct Overhead: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 959) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podFixed: [String: Resource.Quantity] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
    }

    /// k8s.io.api.node.v1.RuntimeClass
    package struct RuntimeClass: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 960) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var handler: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var overhead: NodeV1.Overhead? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var scheduling: NodeV1.Scheduling? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.node.v1.RuntimeClassList
    package struct RuntimeClassList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 961) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [NodeV1.RuntimeClass] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.node.v1.Scheduling
    package struct Scheduling: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 962) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nodeSelector: [String: String] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var tolerations: [CoreV1.Toleration] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

}
