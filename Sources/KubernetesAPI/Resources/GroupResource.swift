/// The name of a resource in any version.
package struct GroupResource: Hashable, Sendable {
    /// The API group; empty for the core group.
    package var group: String
    /// The plural name: `deployments`.
    package var resource: String

    /// Names a resource.
    package init(group: String, resource: String) {
        self.group = group
        self.resource = resource
    }
}

extension GroupResource: CustomStringConvertible {
    /// As error messages name it: `deployments.apps`, `pods`.
    package var description: String { self.group.isEmpty ? self.resource : "\(self.resource).\(self.group)" }
}
