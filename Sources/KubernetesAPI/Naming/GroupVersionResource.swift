/// A resource as paths name it: `apps/v1 deployments`.
package struct GroupVersionResource: Hashable, Sendable {
    /// The API group; "" is core.
    package var group: String
    package var version: String
    /// The plural name in lower case.
    package var resource: String

    /// Names a resource.
    package init(group: String, version: String, resource: String) {
        self.group = group
        self.version = version
        self.resource = resource
    }

    /// `deployments.apps`, or `pods` in the core group: how messages name a resource.
    package var groupResource: String {
        self.group.isEmpty ? self.resource : "\(self.resource).\(self.group)"
    }
}

extension GroupVersionResource: CustomStringConvertible {
    package var description: String {
        self.group.isEmpty
            ? "\(self.version)/\(self.resource)" : "\(self.group)/\(self.version)/\(self.resource)"
    }
}
