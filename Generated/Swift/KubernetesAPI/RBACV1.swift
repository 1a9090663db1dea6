// Made by protoc-gen-martlet from kubernetes/rbac/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.rbac.v1.
package enum RBACV1 {}

extension RBACV1 {
    /// k8s.io.api.rbac.v1.AggregationRule
    package struct AggregationRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 968) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var clusterRoleSelectors: [MetaV1.LabelSelector] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.ClusterRole
    package struct ClusterRole: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 969) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rules: [RBACV1.PolicyRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var aggregationRule: RBACV1.AggregationRule? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.ClusterRoleBinding
    package struct ClusterRoleBinding: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 970) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var subjects: [RBACV1.Subject] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var roleRef: RBACV1.RoleRef {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.ClusterRoleBindingList
    package struct ClusterRoleBindingList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 971) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [RBACV1.ClusterRoleBinding] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.ClusterRoleList
    package struct ClusterRoleList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 972) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [RBACV1.ClusterRole] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.PolicyRule
    package struct PolicyRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 973) }
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
        package var nonResourceURLs: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.Role
    package struct Role: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 974) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var rules: [RBACV1.PolicyRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.RoleBinding
    package struct RoleBinding: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 975) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var subjects: [RBACV1.Subject] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var roleRef: RBACV1.RoleRef {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.RoleBindingList
    package struct RoleBindingList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 976) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [RBACV1.RoleBinding] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.RoleList
    package struct RoleList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 977) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [RBACV1.Role] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.RoleRef
    package struct RoleRef: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 978) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiGroup: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.rbac.v1.Subject
    package struct Subject: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 979) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var kind: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var apiGroup: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var namespace: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
    }

}
