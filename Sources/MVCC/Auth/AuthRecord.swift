/// What is to be stored after a change of users and roles; nil: it is gone.
package enum AuthRecord: Hashable, Sendable {
    case user(String, AuthUser?)
    case role(String, AuthRole?)
    /// Whether authentication is enabled, and the revision of users and roles.
    case settings(isEnabled: Bool, revision: UInt64)
}
