/// On whose behalf a command was made, and what was known of users then.
package struct AuthStamp: Hashable, Sendable {
    /// The user's name.
    package var user: String
    /// The revision of users and roles by which the user was recognized.
    package var revision: UInt64

    /// A user as of a revision.
    package init(user: String, revision: UInt64) {
        self.user = user
        self.revision = revision
    }
}
