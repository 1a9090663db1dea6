package import Wire

/// Everything the generic server knows about a resource: its names, its storage and its write rules.
package struct ResourceDefinition: Hashable, Sendable {
    /// The API group; empty for the core group.
    package var group: String
    /// The version that is served: `v1`.
    package var version: String
    /// The kind of its objects: `Deployment`.
    package var kind: String
    /// Empty where the resource cannot be listed.
    package var listKind: String
    /// The name in paths: `deployments`.
    package var plural: String
    /// The name of one: `deployment`.
    package var singular: String
    /// What people type instead: `deploy`.
    package var shortNames: [String]
    /// The collections that it is listed with: `all`.
    package var categories: [String]
    /// Whether its objects live in namespaces.
    package var isNamespaced: Bool
    /// What can be asked of it.
    package var verbs: [Verb]
    /// Its parts with addresses of their own.
    package var subresources: [SubresourceDefinition]

    /// The start of the keys in the store, without a slash at the end; nil where nothing is stored.
    package var storagePrefix: String?
    /// The `apiVersion` that stored objects carry.
    package var storageVersion: String
    /// As discovery publishes it; empty where nothing is stored.
    package var storageVersionHash: String
    /// Stored as JSON, as the real API server's extension servers do.
    package var isStoredAsJSON: Bool

    /// The rules that writes obey.
    package var strategy: ResourceStrategy
    /// The declaration of the kind.
    package var schema: MessageSchema
    /// The declaration of its list; nil where it cannot be listed.
    package var listSchema: MessageSchema?
    /// What the definition of a custom resource says of its objects; nil of built-in kinds.
    package var custom: CustomKind?

    /// The full name of the kind.
    package var groupVersionKind: GroupVersionKind {
        GroupVersionKind(group: self.group, version: self.version, kind: self.kind)
    }
    /// The full name of the resource.
    package var groupVersionResource: GroupVersionResource {
        GroupVersionResource(group: self.group, version: self.version, resource: self.plural)
    }
    /// The name of the resource in any version.
    package var groupResource: GroupResource { GroupResource(group: self.group, resource: self.plural) }
    /// The name of the kind in any version.
    package var groupKind: GroupKind { GroupKind(group: self.group, kind: self.kind) }
    /// `v1` or `apps/v1`.
    package var apiVersion: String { self.groupVersionKind.apiVersion }

    /// Finds a subresource by the last part of its path.
    package func subresource(_ name: String) -> SubresourceDefinition? {
        self.subresources.first { $0.name == name }
    }
}
