// Made by protoc-gen-martlet from kubernetes/networking/v1.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.networking.v1.
package enum NetworkingV1 {}

extension NetworkingV1 {
    /// k8s.io.api.networking.v1.HTTPIngressPath
    package struct HTTPIngressPath: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 932) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var path: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var backend: NetworkingV1.IngressBackend {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var pathType: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.HTTPIngressRuleValue
    package struct HTTPIngressRuleValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 933) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var paths: [NetworkingV1.HTTPIngressPath] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IPBlock
    package struct IPBlock: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 934) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var cidr: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var except: [String] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.Ingress
    package struct Ingress: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 935) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: NetworkingV1.IngressSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var status: NetworkingV1.IngressStatus {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressBackend
    package struct IngressBackend: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 936) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resource: CoreV1.TypedLocalObjectReference? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
        package var service: NetworkingV1.IngressServiceBackend? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressClass
    package struct IngressClass: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 937) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: NetworkingV1.IngressClassSpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressClassList
    package struct IngressClassList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 938) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [NetworkingV1.IngressClass] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressClassParametersReference
    package struct IngressClassParametersReference: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 939) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var apiGroup: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var kind: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var name: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var scope: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
        package var namespace: String? {
            get { self.underlying[optional: 5] }
            set { self.underlying[optional: 5] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressClassSpec
    package struct IngressClassSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 940) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var controller: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var parameters: NetworkingV1.IngressClassParametersReference? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressList
    package struct IngressList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 941) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [NetworkingV1.Ingress] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressLoadBalancerIngress
    package struct IngressLoadBalancerIngress: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 942) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ip: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var hostname: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var ports: [NetworkingV1.IngressPortStatus] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressLoadBalancerStatus
    package struct IngressLoadBalancerStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 943) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ingress: [NetworkingV1.IngressLoadBalancerIngress] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressPortStatus
    package struct IngressPortStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 944) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var port: Int32 {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var `protocol`: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
        package var error: String? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressRule
    package struct IngressRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 945) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var host: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var ingressRuleValue: NetworkingV1.IngressRuleValue {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressRuleValue
    package struct IngressRuleValue: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 946) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var http: NetworkingV1.HTTPIngressRuleValue? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressServiceBackend
    package struct IngressServiceBackend: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 947) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var port: NetworkingV1.ServiceBackendPort {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressSpec
    package struct IngressSpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 948) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var defaultBackend: NetworkingV1.IngressBackend? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var tls: [NetworkingV1.IngressTLS] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var rules: [NetworkingV1.IngressRule] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var ingressClassName: String? {
            get { self.underlying[optional: 4] }
            set { self.underlying[optional: 4] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressStatus
    package struct IngressStatus: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 949) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var loadBalancer: NetworkingV1.IngressLoadBalancerStatus {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.IngressTLS
    package struct IngressTLS: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 950) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var hosts: [String] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var secretName: String {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicy
    package struct NetworkPolicy: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 951) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var spec: NetworkingV1.NetworkPolicySpec {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicyEgressRule
    package struct NetworkPolicyEgressRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 952) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ports: [NetworkingV1.NetworkPolicyPort] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var to: [NetworkingV1.NetworkPolicyPeer] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicyIngressRule
    package struct NetworkPolicyIngressRule: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 953) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var ports: [NetworkingV1.NetworkPolicyPort] {
            get { self.underlying[list: 1] }
            set { self.underlying[list: 1] = newValue }
        }
        package var from: [NetworkingV1.NetworkPolicyPeer] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicyList
    package struct NetworkPolicyList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 954) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [NetworkingV1.NetworkPolicy] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicyPeer
    package struct NetworkPolicyPeer: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 955) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var namespaceSelector: MetaV1.LabelSelector? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var ipBlock: NetworkingV1.IPBlock? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicyPort
    package struct NetworkPolicyPort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 956) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var `protocol`: String? {
            get { self.underlying[optional: 1] }
            set { self.underlying[optional: 1] = newValue }
        }
        package var port: IntStr.IntOrString? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var endPort: Int32? {
            get { self.underlying[optional: 3] }
            set { self.underlying[optional: 3] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.NetworkPolicySpec
    package struct NetworkPolicySpec: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 957) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var podSelector: MetaV1.LabelSelector {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var ingress: [NetworkingV1.NetworkPolicyIngressRule] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var egress: [NetworkingV1.NetworkPolicyEgressRule] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var policyTypes: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.networking.v1.ServiceBackendPort
    package struct ServiceBackendPort: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 958) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var name: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var number: Int32 {
            get { self.underlying[2] }
            set { self.underlying[2] = newValue }
        }
    }

}
