/// On whose behalf a command was made, and what was known of users then.
package struct AuthStamp: Hashable, Sendable {
    /// The user's name.
    package var user: String
    /// The revision of users and roles by which the user was recognized.
    package var revision: UInt64

    /// What a member does by itself, or for the process it is in: nobody is asked.
    package static let own = AuthStamp(user: "", revision: .max)

    /// A user as of a revision.
    package init(user: String, revision: UInt64) {
        self.user = user
        self.revision = revision
    }
}
