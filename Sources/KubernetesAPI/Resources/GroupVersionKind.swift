/// The name of a kind in one version of its group: `apps/v1 Deployment`.
package struct GroupVersionKind: Hashable, Sendable {
    /// The API group; empty for the core group.
    package var group: String
    /// The version: `v1`.
    package var version: String
    /// The name of the kind: `Deployment`.
    package var kind: String

    /// Names a kind by its parts.
    package init(group: String, version: String, kind: String) {
        self.group = group
        self.version = version
        self.kind = kind
    }

    /// - Parameter apiVersion: as it stands in objects: `v1`, `apps/v1`.
    package init(apiVersion: String, kind: String) {
        let (group, version) = Self.parts(ofAPIVersion: apiVersion)
        self.init(group: group, version: version, kind: kind)
    }

    /// `v1` or `apps/v1`: what objects carry as `apiVersion`.
    package var apiVersion: String { self.group.isEmpty ? self.version : "\(self.group)/\(self.version)" }

    /// The kind without its version.
    package var groupKind: GroupKind { GroupKind(group: self.group, kind: self.kind) }

    /// Splits `apps/v1` into group and version; what follows a second slash stays with the version.
    package static func parts(ofAPIVersion apiVersion: String) -> (group: String, version: String) {
        guard let slash = apiVersion.firstIndex(of: "/") else { return ("", apiVersion) }
        return (String(apiVersion[..<slash]), String(apiVersion[apiVersion.index(after: slash)...]))
    }
}

extension GroupVersionKind: CustomStringConvertible {
    /// As Kubernetes' messages name it: `apps/v1, Kind=Deployment`.
    package var description: String { "\(self.group)/\(self.version), Kind=\(self.kind)" }
}
