// Made by protoc-gen-martlet from kubernetes/flowcontrol/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.flowcontrol.v1.
package enum FlowControlV1 {}

extension FlowControlV1 {
    /// k8s.io.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
    package struct ExemptPriorityLevelConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 903) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nominalConcurrencyShares: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var lendablePercent: Int32? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowDistinguisherMethod
    package struct FlowDistinguisherMethod: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 904) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowSchema
    package struct FlowSchema: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 905) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: FlowControlV1.FlowSchemaSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: FlowControlV1.FlowSchemaStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowSchemaCondition
    package struct FlowSchemaCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 906) }
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
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var message: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowSchemaList
    package struct FlowSchemaList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 907) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [FlowControlV1.FlowSchema] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowSchemaSpec
    package struct FlowSchemaSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 908) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var priorityLevelConfiguration: FlowControlV1.PriorityLevelConfigurationReference {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var matchingPrecedence: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var distinguisherMethod: FlowControlV1.FlowDistinguisherMethod? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var rules: [FlowControlV1.PolicyRulesWithSubjects] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.FlowSchemaStatus
    package struct FlowSchemaStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 909) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [FlowControlV1.FlowSchemaCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.GroupSubject
    package struct GroupSubject: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 910) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.LimitResponse
    package struct LimitResponse: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 911) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var queuing: FlowControlV1.QueuingConfiguration? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
    package struct LimitedPriorityLevelConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 912) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var nominalConcurrencyShares: Int32? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var limitResponse: FlowControlV1.LimitResponse {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var lendablePercent: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var borrowingLimitPercent: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.NonResourcePolicyRule
    package struct NonResourcePolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 913) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var verbs: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var nonResourceURLs: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PolicyRulesWithSubjects
    package struct PolicyRulesWithSubjects: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 914) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var subjects: [FlowControlV1.Subject] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var resourceRules: [FlowControlV1.ResourcePolicyRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var nonResourceRules: [FlowControlV1.NonResourcePolicyRule] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfiguration
    package struct PriorityLevelConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 915) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: FlowControlV1.PriorityLevelConfigurationSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: FlowControlV1.PriorityLevelConfigurationStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationCondition
    package struct PriorityLevelConfigurationCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 916) }
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
        package var lastTransitionTime: MetaV1.Time {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var reason: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var message: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationList
    package struct PriorityLevelConfigurationList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 917) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [FlowControlV1.PriorityLevelConfiguration] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationReference
    package struct PriorityLevelConfigurationReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 918) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationSpec
    package struct PriorityLevelConfigurationSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 919) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var type: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var limited: FlowControlV1.LimitedPriorityLevelConfiguration? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var exempt: FlowControlV1.ExemptPriorityLevelConfiguration? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.PriorityLevelConfigurationStatus
    package struct PriorityLevelConfigurationStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 920) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var conditions: [FlowControlV1.PriorityLevelConfigurationCondition] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.QueuingConfiguration
    package struct QueuingConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 921) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var queues: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var handSize: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var queueLengthLimit: Int32 {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.ResourcePolicyRule
    package struct ResourcePolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 922) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var verbs: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var apiGroups: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var resources: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var clusterScope: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var namespaces: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.ServiceAccountSubject
    package struct ServiceAccountSubject: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 923) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespace: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var name: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.Subject
    package struct Subject: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 924) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var user: FlowControlV1.UserSubject? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var group: FlowControlV1.GroupSubject? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var serviceAccount: FlowControlV1.ServiceAccountSubject? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.flowcontrol.v1.UserSubject
    package struct UserSubject: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 925) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

}
