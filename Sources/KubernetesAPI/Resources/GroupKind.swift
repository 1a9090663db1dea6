/// The name of a kind in any version.
package struct GroupKind: Hashable, Sendable {
    /// The API group; empty for the core group.
    package var group: String
    /// The name of the kind: `Deployment`.
    package var kind: String

    /// Names a kind.
    package init(group: String, kind: String) {
        self.group = group
        self.kind = kind
    }
}

extension GroupKind: CustomStringConvertible {
    /// As error messages name it: `Deployment.apps`, `Pod`.
    package var description: String { self.group.isEmpty ? self.kind : "\(self.kind).\(self.group)" }
}
