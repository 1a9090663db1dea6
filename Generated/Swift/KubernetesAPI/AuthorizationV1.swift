// Made by protoc-gen-martlet from kubernetes/authorization/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.authorization.v1.
package enum AuthorizationV1 {}

extension AuthorizationV1 {
    /// k8s.io.api.authorization.v1.ExtraValue
    package struct ExtraValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 806) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var items: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.FieldSelectorAttributes
    package struct FieldSelectorAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 807) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var rawSelector: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var requirements: [MetaV1.FieldSelectorRequirement] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.LabelSelectorAttributes
    package struct LabelSelectorAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 808) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var rawSelector: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var requirements: [MetaV1.LabelSelectorRequirement] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.LocalSubjectAccessReview
    package struct LocalSubjectAccessReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 809) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthorizationV1.SubjectAccessReviewSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthorizationV1.SubjectAccessReviewStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.NonResourceAttributes
    package struct NonResourceAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 810) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verb: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.NonResourceRule
    package struct NonResourceRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 811) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var verbs: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var nonResourceURLs: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.ResourceAttributes
    package struct ResourceAttributes: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 812) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespace: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var verb: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var group: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var version: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var resource: String {
            get { self.underlying[5] }
            set { self.underlying[5] = newValue }
        }
        package var subresource: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
        package var name: String {
            get { self.underlying[7] }
            set { self.underlying[7] = newValue }
        }
        package var fieldSelector: AuthorizationV1.FieldSelectorAttributes? {
            get { self.underlying[optional: 8] }
            set { self.underlying[optional: 8] = newValue }
        }
        package var labelSelector: AuthorizationV1.LabelSelectorAttributes? {
            get { self.underlying[optional: 9] }
            set { self.underlying[optional: 9] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.ResourceRule
    package struct ResourceRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 813) }
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
        package var resourceNames: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SelfSubjectAccessReview
    package struct SelfSubjectAccessReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 814) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthorizationV1.SelfSubjectAccessReviewSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthorizationV1.SubjectAccessReviewStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SelfSubjectAccessReviewSpec
    package struct SelfSubjectAccessReviewSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 815) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceAttributes: AuthorizationV1.ResourceAttributes? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var nonResourceAttributes: AuthorizationV1.NonResourceAttributes? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SelfSubjectRulesReview
    package struct SelfSubjectRulesReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 816) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthorizationV1.SelfSubjectRulesReviewSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthorizationV1.SubjectRulesReviewStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SelfSubjectRulesReviewSpec
    package struct SelfSubjectRulesReviewSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 817) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var namespace: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SubjectAccessReview
    package struct SubjectAccessReview: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 818) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: AuthorizationV1.SubjectAccessReviewSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: AuthorizationV1.SubjectAccessReviewStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SubjectAccessReviewSpec
    package struct SubjectAccessReviewSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 819) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceAttributes: AuthorizationV1.ResourceAttributes? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var nonResourceAttributes: AuthorizationV1.NonResourceAttributes? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var user: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var groups: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
        package var extra: [String: AuthorizationV1.ExtraValue] {
            get { self.underlying[map: 5] }
            set { self.underlying[map: 5] = newValue }
        }
        package var uid: String {
            get { self.underlying[6] }
            set { self.underlying[6] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SubjectAccessReviewStatus
    package struct SubjectAccessReviewStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 820) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var allowed: Bool {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var reason: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var evaluationError: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var denied: Bool {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

    /// k8s.io.api.authorization.v1.SubjectRulesReviewStatus
    package struct SubjectRulesReviewStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 821) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resourceRules: [AuthorizationV1.ResourceRule] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var nonResourceRules: [AuthorizationV1.NonResourceRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var incomplete: Bool {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var evaluationError: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

}
