/// The name of a resource in one version of its group: what a request path holds.
package struct GroupVersionResource: Hashable, Sendable {
    /// The API group; empty for the core group.
    package var group: String
    /// The version: `v1`.
    package var version: String
    /// The plural name: `deployments`.
    package var resource: String

    /// Names a resource by its parts.
    package init(group: String, version: String, resource: String) {
        self.group = group
        self.version = version
        self.resource = resource
    }

    /// The resource without its version.
    package var groupResource: GroupResource { GroupResource(group: self.group, resource: self.resource) }

    /// `v1` or `apps/v1`.
    package var apiVersion: String { self.group.isEmpty ? self.version : "\(self.group)/\(self.version)" }
}

extension GroupVersionResource: CustomStringConvertible {
    /// As Kubernetes' messages name it: `apps/v1, Resource=deployments`.
    package var description: String { "\(self.group)/\(self.version), Resource=\(self.resource)" }
}
