// Made by protoc-gen-martlet from kubernetes/coordination/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.coordination.v1.
package enum CoordinationV1 {}

extension CoordinationV1 {
    /// k8s.io.api.coordination.v1.Lease
    package struct Lease: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 890) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: CoordinationV1.LeaseSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.coordination.v1.LeaseList
    package struct LeaseList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 891) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [CoordinationV1.Lease] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.coordination.v1.LeaseSpec
    package struct LeaseSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 892) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var holderIdentity: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var leaseDurationSeconds: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var acquireTime: MetaV1.MicroTime? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var renewTime: MetaV1.MicroTime? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var leaseTransitions: Int32? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var strategy: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var preferredHolder: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

}
