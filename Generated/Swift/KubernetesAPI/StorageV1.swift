// Made by protoc-gen-martlet from kubernetes/storage/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.storage.v1.
package enum StorageV1 {}

extension StorageV1 {
    /// k8s.io.api.storage.v1.CSIDriver
    package struct CSIDriver: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 982) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: StorageV1.CSIDriverSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSIDriverList
    package struct CSIDriverList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 983) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [StorageV1.CSIDriver] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSIDriverSpec
    package struct CSIDriverSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 984) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attachRequired: Bool? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var podInfoOnMount: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var volumeLifecycleModes: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var storageCapacity: Bool? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var fsGroupPolicy: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var tokenRequests: [StorageV1.TokenRequest] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var requiresRepublish: Bool? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var seLinuxMount: Bool? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSINode
    package struct CSINode: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 985) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: StorageV1.CSINodeSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSINodeDriver
    package struct CSINodeDriver: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 986) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nodeID: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var topologyKeys: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var allocatable: StorageV1.VolumeNodeResources? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSINodeList
    package struct CSINodeList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 987) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [StorageV1.CSINode] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSINodeSpec
    package struct CSINodeSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 988) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var drivers: [StorageV1.CSINodeDriver] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSIStorageCapacity
    package struct CSIStorageCapacity: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 989) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nodeTopology: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var storageClassName: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var capacity: Resource.Quantity? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var maximumVolumeSize: Resource.Quantity? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.CSIStorageCapacityList
    package struct CSIStorageCapacityList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 990) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [StorageV1.CSIStorageCapacity] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.StorageClass
    package struct StorageClass: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 991) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var provisioner: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var parameters: [String: String] {
            get { self.underlying[map: 3] }
            set { self.underlying[map: 3] = newValue }
        }
        package var reclaimPolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var mountOptions: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var allowVolumeExpansion: Bool? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var volumeBindingMode: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var allowedTopologies: [CoreV1.TopologySelectorTerm] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.StorageClassList
    package struct StorageClassList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 992) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [StorageV1.StorageClass] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.TokenRequest
    package struct TokenRequest: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 993) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var audience: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var expirationSeconds: Int64? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeAttachment
    package struct VolumeAttachment: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 994) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: StorageV1.VolumeAttachmentSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: StorageV1.VolumeAttachmentStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeAttachmentList
    package struct VolumeAttachmentList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 995) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [StorageV1.VolumeAttachment] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeAttachmentSource
    package struct VolumeAttachmentSource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 996) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var persistentVolumeName: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var inlineVolumeSpec: CoreV1.PersistentVolumeSpec? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeAttachmentSpec
    package struct VolumeAttachmentSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 997) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attacher: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var source: StorageV1.VolumeAttachmentSource {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var nodeName: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeAttachmentStatus
    package struct VolumeAttachmentStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 998) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var attached: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var attachmentMetadata: [String: String] {
            get { self.underlying[map: 2] }
            set { self.underlying[map: 2] = newValue }
        }
        package var attachError: StorageV1.VolumeError? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var detachError: StorageV1.VolumeError? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeError
    package struct VolumeError: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 999) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var time: MetaV1.Time {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.storage.v1.VolumeNodeResources
    package struct VolumeNodeResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 1000) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var count: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

}
