package import Wire

/// A part of a resource with an address of its own: `pods/status`, `deployments/scale`.
package struct SubresourceDefinition: Hashable, Sendable {
    /// The last part of the path: `status`.
    package var name: String
    /// The kind that is read and written; for streams (`exec`) the kind of the options.
    package var kind: GroupVersionKind
    /// What can be asked of it.
    package var verbs: [Verb]

    /// The declaration of the kind; nil where it is not in the schema.
    package var schema: MessageSchema? { ResourceRegistry.schema(of: self.kind) }
}
