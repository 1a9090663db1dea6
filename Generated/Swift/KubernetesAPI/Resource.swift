// Made by protoc-gen-martlet from kubernetes/resource.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apimachinery.pkg.api.resource.
package enum Resource {}

extension Resource {
    /// k8s.io.apimachinery.pkg.api.resource.Quantity
    package struct Quantity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 537) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var string: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.api.resource.QuantityValue
    package struct QuantityValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 538) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var string: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
