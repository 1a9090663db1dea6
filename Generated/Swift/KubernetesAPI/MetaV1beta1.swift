// Made by protoc-gen-martlet from kubernetes/meta/v1beta1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apimachinery.pkg.apis.meta.v1beta1.
package enum MetaV1beta1 {}

extension MetaV1beta1 {
    /// k8s.io.apimachinery.pkg.apis.meta.v1beta1.PartialObjectMetadataList
    package struct PartialObjectMetadataList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 926) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [MetaV1.PartialObjectMetadata] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
