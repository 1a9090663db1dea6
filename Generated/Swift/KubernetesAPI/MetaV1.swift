// Made by protoc-gen-martlet from kubernetes/meta/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apimachinery.pkg.apis.meta.v1.
package enum MetaV1 {}

extension MetaV1 {
    /// k8s.io.apimachinery.pkg.apis.meta.v1.APIGroup
    package struct APIGroup: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 412) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var versions: [MetaV1.GroupVersionForDiscovery] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var preferredVersion: MetaV1.GroupVersionForDiscovery {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var serverAddressByClientCIDRs: [MetaV1.ServerAddressByClientCIDR] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.APIGroupList
    package struct APIGroupList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 413) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var groups: [MetaV1.APIGroup] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.APIResource
    package struct APIResource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 414) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespaced: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var kind: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var verbs: MetaV1.Verbs {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var shortNames: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var singularName: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var categories: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var group: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var version: String {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var storageVersionHash: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.APIResourceList
    package struct APIResourceList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 415) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var groupVersion: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resources: [MetaV1.APIResource] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.APIVersions
    package struct APIVersions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 416) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var versions: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var serverAddressByClientCIDRs: [MetaV1.ServerAddressByClientCIDR] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ApplyOptions
    package struct ApplyOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 417) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var dryRun: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var force: Bool {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fieldManager: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Condition
    package struct Condition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 418) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var observedGeneration: Int64 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var reason: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var message: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.CreateOptions
    package struct CreateOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 419) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var dryRun: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var fieldManager: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var fieldValidation: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.DeleteOptions
    package struct DeleteOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 420) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var gracePeriodSeconds: Int64? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var preconditions: MetaV1.Preconditions? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var orphanDependents: Bool? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var propagationPolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var dryRun: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var ignoreStoreReadErrorWithClusterBreakingPotential: Bool? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Duration
    package struct Duration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 421) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var duration: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
    package struct FieldSelectorRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 422) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var values: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1
    package struct FieldsV1: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 423) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var raw: [UInt8] {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GetOptions
    package struct GetOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 424) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceVersion: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind
    package struct GroupKind: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 425) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource
    package struct GroupResource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 426) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resource: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion
    package struct GroupVersion: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 427) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery
    package struct GroupVersionForDiscovery: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 428) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var groupVersion: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind
    package struct GroupVersionKind: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 429) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var kind: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource
    package struct GroupVersionResource: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 430) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var version: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var resource: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector
    package struct LabelSelector: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 431) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var matchLabels: [String: String] {
            get { self.underlying[map: 1] }
            set { self.underlying[map: 1] = newValue }
        }
        package var matchExpressions: [MetaV1.LabelSelectorRequirement] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
    package struct LabelSelectorRequirement: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 432) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `operator`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var values: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.List
    package struct List: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 433) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [APIRuntime.RawExtension] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta
    package struct ListMeta: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 434) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var selfLink: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var `continue`: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var remainingItemCount: Int64? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ListOptions
    package struct ListOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 435) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var labelSelector: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var fieldSelector: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var watch: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var timeoutSeconds: Int64? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var limit: Int64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var `continue`: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var allowWatchBookmarks: Bool {
            get { self.underlying[9] }
            set { self.underlying[9] = newValue }
        }
        package var resourceVersionMatch: String {
            get { self.underlying[10] }
            set { self.underlying[10] = newValue }
        }
        package var sendInitialEvents: Bool? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry
    package struct ManagedFieldsEntry: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 436) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var manager: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var operation: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var time: MetaV1.Time? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var fieldsType: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var fieldsV1: MetaV1.FieldsV1? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var subresource: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.MicroTime
    package struct MicroTime: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 437) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seconds: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nanos: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta
    package struct ObjectMeta: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 438) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var generateName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var namespace: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var selfLink: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var uid: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var generation: Int64 {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var creationTimestamp: MetaV1.Time {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
        package var deletionTimestamp: MetaV1.Time? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var deletionGracePeriodSeconds: Int64? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var labels: [String: String] {
            get { self.underlying[map: 11] }
            set { self.underlying[map: 11] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 12] }
            set { self.underlying[map: 12] = newValue }
        }
        package var ownerReferences: [MetaV1.OwnerReference] {
            get { self.underlying[list: 13] }
            set { self.underlying[list: 13] = newValue }
        }
        package var finalizers: [String] {
            get { self.underlying[list: 14] }
            set { self.underlying[list: 14] = newValue }
        }
        package var managedFields: [MetaV1.ManagedFieldsEntry] {
            get { self.underlying[list: 17] }
            set { self.underlying[list: 17] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference
    package struct OwnerReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 439) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var uid: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var controller: Bool? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var blockOwnerDeletion: Bool? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata
    package struct PartialObjectMetadata: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 440) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList
    package struct PartialObjectMetadataList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 441) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [MetaV1.PartialObjectMetadata] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Patch
    package struct Patch: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 442) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.PatchOptions
    package struct PatchOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 443) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var dryRun: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var force: Bool? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var fieldManager: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var fieldValidation: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Preconditions
    package struct Preconditions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 444) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var uid: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var resourceVersion: String? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.RootPaths
    package struct RootPaths: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 445) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var paths: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR
    package struct ServerAddressByClientCIDR: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 446) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var clientCIDR: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var serverAddress: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Status
    package struct Status: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 447) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var status: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var message: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var details: MetaV1.StatusDetails? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var code: Int32 {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.StatusCause
    package struct StatusCause: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 448) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var reason: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var field: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.StatusDetails
    package struct StatusDetails: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 449) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var group: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var kind: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var causes: [MetaV1.StatusCause] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var retryAfterSeconds: Int32 {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var uid: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.TableOptions
    package struct TableOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 450) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var includeObject: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Time
    package struct Time: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 451) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seconds: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nanos: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp
    package struct Timestamp: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 452) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var seconds: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var nanos: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.TypeMeta
    package struct TypeMeta: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 453) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.UpdateOptions
    package struct UpdateOptions: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 454) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var dryRun: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var fieldManager: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var fieldValidation: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.Verbs
    package struct Verbs: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 455) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.apimachinery.pkg.apis.meta.v1.WatchEvent
    package struct WatchEvent: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 456) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var object: APIRuntime.RawExtension {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
