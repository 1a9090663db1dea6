// Made by protoc-gen-martlet from kubernetes/apidiscovery/v2.proto. Do not edit.
package import Wire

/// The messages of k8s.io.api.apidiscovery.v2.
package enum APIDiscoveryV2 {}

extension APIDiscoveryV2 {
    /// k8s.io.api.apidiscovery.v2.APIGroupDiscovery
    package struct APIGroupDiscovery: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 498) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ObjectMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var versions: [APIDiscoveryV2.APIVersionDiscovery] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apidiscovery.v2.APIGroupDiscoveryList
    package struct APIGroupDiscoveryList: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 499) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var metadata: MetaV1.ListMeta {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var items: [APIDiscoveryV2.APIGroupDiscovery] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
    }

    /// k8s.io.api.apidiscovery.v2.APIResourceDiscovery
    package struct APIResourceDiscovery: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 500) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var resource: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var responseKind: MetaV1.GroupVersionKind? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var scope: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
        package var singularResource: String {
            get { self.underlying[4] }
            set { self.underlying[4] = newValue }
        }
        package var verbs: [String] {
            get { self.underlying[list: 5] }
            set { self.underlying[list: 5] = newValue }
        }
        package var shortNames: [String] {
            get { self.underlying[list: 6] }
            set { self.underlying[list: 6] = newValue }
        }
        package var categories: [String] {
            get { self.underlying[list: 7] }
            set { self.underlying[list: 7] = newValue }
        }
        package var subresources: [APIDiscoveryV2.APISubresourceDiscovery] {
            get { self.underlying[list: 8] }
            set { self.underlying[list: 8] = newValue }
        }
    }

    /// k8s.io.api.apidiscovery.v2.APISubresourceDiscovery
    package struct APISubresourceDiscovery: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 501) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var subresource: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var responseKind: MetaV1.GroupVersionKind? {
            get { self.underlying[optional: 2] }
            set { self.underlying[optional: 2] = newValue }
        }
        package var acceptedTypes: [MetaV1.GroupVersionKind] {
            get { self.underlying[list: 3] }
            set { self.underlying[list: 3] = newValue }
        }
        package var verbs: [String] {
            get { self.underlying[list: 4] }
            set { self.underlying[list: 4] = newValue }
        }
    }

    /// k8s.io.api.apidiscovery.v2.APIVersionDiscovery
    package struct APIVersionDiscovery: TypedMessage {
        package static var schema: MessageSchema { MessageSchema(tableIndex: 502) }
        package var underlying: Message
        package init(underlying: Message) { self.underlying = underlying }
        package var version: String {
            get { self.underlying[1] }
            set { self.underlying[1] = newValue }
        }
        package var resources: [APIDiscoveryV2.APIResourceDiscovery] {
            get { self.underlying[list: 2] }
            set { self.underlying[list: 2] = newValue }
        }
        package var freshness: String {
            get { self.underlying[3] }
            set { self.underlying[3] = newValue }
        }
    }

}
