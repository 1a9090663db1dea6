package import Wire

/// Everything the generic server knows about a resource: its names, its storage and its write rules.
package struct ResourceDefinition: Hashable, Sendable {
    package var group: String
    package var version: String
    package var kind: String
    /// Empty where the resource cannot be listed.
    package var listKind: String
    package var plural: String
    package var singular: String
    package var shortNames: [String]
    package var categories: [String]
    package var isNamespaced: Bool
    package var verbs: [Verb]
    package var subresources: [SubresourceDefinition]

    /// The start of the keys in the store, without a slash at the end; nil where nothing is stored.
    package var storagePrefix: String?
    /// The `apiVersion` that stored objects carry.
    package var storageVersion: String
    /// As discovery publishes it; empty where nothing is stored.
    package var storageVersionHash: String
    /// Stored as JSON, as the real API server's extension servers do.
    package var isStoredAsJSON: Bool

    package var strategy: ResourceStrategy
    /// The declaration of the kind.
    package var schema: MessageSchema
    /// The declaration of its list; nil where it cannot be listed.
    package var listSchema: MessageSchema?

    package var groupVersionKind: GroupVersionKind {
        GroupVersionKind(group: self.group, version: self.version, kind: self.kind)
    }
    package var groupVersionResource: GroupVersionResource {
        GroupVersionResource(group: self.group, version: self.version, resource: self.plural)
    }
    package var groupResource: GroupResource { GroupResource(group: self.group, resource: self.plural) }
    package var groupKind: GroupKind { GroupKind(group: self.group, kind: self.kind) }
    /// `v1` or `apps/v1`.
    package var apiVersion: String { self.groupVersionKind.apiVersion }

    /// Finds a subresource by the last part of its path.
    package func subresource(_ name: String) -> SubresourceDefinition? {
        self.subresources.first { $0.name == name }
    }
}
