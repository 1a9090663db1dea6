// Made by protoc-gen-martlet from kubernetes/unstructured.proto. Do not edit.
package import Wire

/// The messages of martlet.unstructured.
package enum Unstructured {}

extension Unstructured {
    /// martlet.unstructured.Object
    package struct Object: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1001) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var members: [String: [UInt8]] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var kind: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// martlet.unstructured.ObjectList
    package struct ObjectList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1002) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [Unstructured.Object] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var kind: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

}
