/// A version of an API group, with its place in discovery.
package struct APIGroupDefinition: Hashable, Sendable {
    /// Empty for the core group.
    package var group: String
    /// The version: `v1`.
    package var version: String
    /// The version that discovery names as the group's preferred one.
    package var isPreferred: Bool
    /// Greater comes first in discovery.
    package var groupPriorityMinimum: Int32
    /// Among the versions of one group, greater comes first.
    package var versionPriority: Int32

    /// `v1` or `apps/v1`.
    package var apiVersion: String { self.group.isEmpty ? self.version : "\(self.group)/\(self.version)" }
}
