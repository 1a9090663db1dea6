// Made by protoc-gen-martlet from kubernetes/intstr.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apimachinery.pkg.util.intstr.
package enum IntStr {}

extension IntStr {
    /// k8s.io.apimachinery.pkg.util.intstr.IntOrString
    package struct IntOrString: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 536) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var intVal: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var strVal: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

}
