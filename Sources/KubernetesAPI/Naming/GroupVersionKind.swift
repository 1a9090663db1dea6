package import Wire

/// A kind as objects name it in `apiVersion` and `kind`.
package struct GroupVersionKind: Hashable, Sendable {
    /// The API group; "" is core.
    package var group: String
    package var version: String
    package var kind: String

    /// Names a kind.
    package init(group: String, version: String, kind: String) {
        self.group = group
        self.version = version
        self.kind = kind
    }

    /// Names a kind by what objects hold; "v1" is the core group's.
    package init(apiVersion: String, kind: String) {
        let parts = apiVersion.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        self.group = parts.count == 2 ? String(parts[0]) : ""
        self.version = String(parts.last ?? "")
        self.kind = kind
    }

    /// The kind that a message is; nil where it is none.
    package init?(_ schema: MessageSchema) {
        guard let group = schema.group, let version = schema.version else { return nil }
        self.init(group: group, version: version, kind: schema.shortName)
    }

    /// `apps/v1`, or `v1` in the core group.
    package var apiVersion: String {
        self.group.isEmpty ? self.version : "\(self.group)/\(self.version)"
    }
}

extension GroupVersionKind: CustomStringConvertible {
    package var description: String { "\(self.apiVersion), Kind=\(self.kind)" }
}
