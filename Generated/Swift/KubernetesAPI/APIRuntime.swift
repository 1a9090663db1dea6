// Made by protoc-gen-martlet from kubernetes/runtime.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apimachinery.pkg.runtime.
package enum APIRuntime {}

extension APIRuntime {
    /// k8s.io.apimachinery.pkg.runtime.RawExtension
    package struct RawExtension: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 409) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var raw: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.runtime.TypeMeta
    package struct TypeMeta: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 410) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiVersion: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.runtime.Unknown
    package struct Unknown: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 411) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var typeMeta: APIRuntime.TypeMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var raw: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var contentEncoding: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var contentType: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

}
