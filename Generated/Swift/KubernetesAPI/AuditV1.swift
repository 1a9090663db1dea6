// Made by protoc-gen-martlet from kubernetes/audit/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.apiserver.pkg.apis.audit.v1.
package enum AuditV1 {}

extension AuditV1 {
    /// k8s.io.apiserver.pkg.apis.audit.v1.Event
    package struct Event: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 799) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var level: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var auditID: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var stage: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var requestURI: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var verb: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var user: AuthenticationV1.UserInfo {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var impersonatedUser: AuthenticationV1.UserInfo? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var sourceIPs: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var objectRef: AuditV1.ObjectReference? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var responseStatus: MetaV1.Status? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var requestObject: APIRuntime.Unknown? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var responseObject: APIRuntime.Unknown? {
            get { self.underlying[optional: 12] }
            set { self.underlying[optional: 12] = newValue }
        }
        package var requestReceivedTimestamp: MetaV1.MicroTime {
            get { self.underlying[13] }
            set { self.underlying[13] = newValue }
        }
        package var stageTimestamp: MetaV1.MicroTime {
            get { self.underlying[14] }
            set { self.underlying[14] = newValue }
        }
        package var annotations: [String: String] {
            get { self.underlying[map: 15] }
            set { self.underlying[map: 15] = newValue }
        }
        package var userAgent: String {
            get { self.underlying[16] }
            set { self.underlying[16] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.EventList
    package struct EventList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 800) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AuditV1.Event] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.GroupResources
    package struct GroupResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 801) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var group: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resources: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var resourceNames: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.ObjectReference
    package struct ObjectReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 802) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resource: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var uid: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var apiGroup: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var apiVersion: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var resourceVersion: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var subresource: String {
            get { self.underlying[8] }
            set { self.underlying[8] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.Policy
    package struct Policy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 803) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rules: [AuditV1.PolicyRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var omitStages: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var omitManagedFields: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.PolicyList
    package struct PolicyList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 804) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AuditV1.Policy] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.apiserver.pkg.apis.audit.v1.PolicyRule
    package struct PolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 805) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var level: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var users: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var userGroups: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var verbs: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var resources: [AuditV1.GroupResources] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var namespaces: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var nonResourceURLs: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var omitStages: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var omitManagedFields: Bool? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

}
