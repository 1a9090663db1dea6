// Made by protoc-gen-martlet from kubernetes/admissionregistration/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.admissionregistration.v1.
package enum AdmissionRegistrationV1 {}

extension AdmissionRegistrationV1 {
    /// k8s.io.api.admissionregistration.v1.AuditAnnotation
    package struct AuditAnnotation: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 471) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var key: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var valueExpression: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ExpressionWarning
    package struct ExpressionWarning: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 472) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var fieldRef: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var warning: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.MatchCondition
    package struct MatchCondition: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 473) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var expression: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.MatchResources
    package struct MatchResources: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 474) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespaceSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var objectSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var resourceRules: [AdmissionRegistrationV1.NamedRuleWithOperations] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var excludeResourceRules: [AdmissionRegistrationV1.NamedRuleWithOperations] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var matchPolicy: String? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.MutatingWebhook
    package struct MutatingWebhook: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 475) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var clientConfig: AdmissionRegistrationV1.WebhookClientConfig {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rules: [AdmissionRegistrationV1.RuleWithOperations] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var failurePolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var namespaceSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var sideEffects: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var timeoutSeconds: Int32? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var admissionReviewVersions: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var matchPolicy: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var reinvocationPolicy: String? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var objectSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 11] }
            set { self.underlying[optional: 11] = newValue }
        }
        package var matchConditions: [AdmissionRegistrationV1.MatchCondition] {
            get { self.underlying[list: 12] }
            set { self.underlying[list: 12] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.MutatingWebhookConfiguration
    package struct MutatingWebhookConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 476) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var webhooks: [AdmissionRegistrationV1.MutatingWebhook] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.MutatingWebhookConfigurationList
    package struct MutatingWebhookConfigurationList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 477) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AdmissionRegistrationV1.MutatingWebhookConfiguration] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.NamedRuleWithOperations
    package struct NamedRuleWithOperations: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 478) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceNames: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var ruleWithOperations: AdmissionRegistrationV1.RuleWithOperations {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ParamKind
    package struct ParamKind: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 479) }
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

    /// k8s.io.api.admissionregistration.v1.ParamRef
    package struct ParamRef: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 480) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var namespace: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var selector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var parameterNotFoundAction: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.Rule
    package struct Rule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 481) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiGroups: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var apiVersions: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var resources: [String] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var scope: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.RuleWithOperations
    package struct RuleWithOperations: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 482) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var operations: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var rule: AdmissionRegistrationV1.Rule {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ServiceReference
    package struct ServiceReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 483) }
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
        package var path: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var port: Int32? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.TypeChecking
    package struct TypeChecking: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 484) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var expressionWarnings: [AdmissionRegistrationV1.ExpressionWarning] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicy
    package struct ValidatingAdmissionPolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 485) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AdmissionRegistrationV1.ValidatingAdmissionPolicySpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AdmissionRegistrationV1.ValidatingAdmissionPolicyStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding
    package struct ValidatingAdmissionPolicyBinding: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 486) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AdmissionRegistrationV1.ValidatingAdmissionPolicyBindingSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList
    package struct ValidatingAdmissionPolicyBindingList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 487) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AdmissionRegistrationV1.ValidatingAdmissionPolicyBinding] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec
    package struct ValidatingAdmissionPolicyBindingSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 488) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var policyName: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var paramRef: AdmissionRegistrationV1.ParamRef? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var matchResources: AdmissionRegistrationV1.MatchResources? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var validationActions: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyList
    package struct ValidatingAdmissionPolicyList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 489) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AdmissionRegistrationV1.ValidatingAdmissionPolicy] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicySpec
    package struct ValidatingAdmissionPolicySpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 490) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var paramKind: AdmissionRegistrationV1.ParamKind? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var matchConstraints: AdmissionRegistrationV1.MatchResources? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var validations: [AdmissionRegistrationV1.Validation] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var failurePolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var auditAnnotations: [AdmissionRegistrationV1.AuditAnnotation] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var matchConditions: [AdmissionRegistrationV1.MatchCondition] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var variables: [AdmissionRegistrationV1.Variable] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus
    package struct ValidatingAdmissionPolicyStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 491) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var observedGeneration: Int64 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var typeChecking: AdmissionRegistrationV1.TypeChecking? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var conditions: [MetaV1.Condition] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingWebhook
    package struct ValidatingWebhook: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 492) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var clientConfig: AdmissionRegistrationV1.WebhookClientConfig {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var rules: [AdmissionRegistrationV1.RuleWithOperations] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var failurePolicy: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var namespaceSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
        package var sideEffects: String? {
            get { self.underlying[optional: 6] }
            set { self.underlying[optional: 6] = newValue }
        }
        package var timeoutSeconds: Int32? {
            get { self.underlying[optional: 7] }
            set { self.underlying[optional: 7] = newValue }
        }
        package var admissionReviewVersions: [String] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
        package var matchPolicy: String? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
        package var objectSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 10] }
            set { self.underlying[optional: 10] = newValue }
        }
        package var matchConditions: [AdmissionRegistrationV1.MatchCondition] {
            get { self.underlying[list: 11] }
            set { self.underlying[list: 11] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingWebhookConfiguration
    package struct ValidatingWebhookConfiguration: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 493) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var webhooks: [AdmissionRegistrationV1.ValidatingWebhook] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.ValidatingWebhookConfigurationList
    package struct ValidatingWebhookConfigurationList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 494) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [AdmissionRegistrationV1.ValidatingWebhookConfiguration] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.Validation
    package struct Validation: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 495) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var expression: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var message: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var reason: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var messageExpression: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.Variable
    package struct Variable: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 496) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var expression: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.admissionregistration.v1.WebhookClientConfig
    package struct WebhookClientConfig: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 497) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var service: AdmissionRegistrationV1.ServiceReference? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var caBundle: [UInt8] {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var url: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

}
