/// Somebody who may use the store, and as what.
package struct AuthUser: Hashable, Sendable {
    /// The name.
    package var name: String
    /// What bcrypt made of the password; nothing for who has none.
    package var passwordHash: [UInt8]
    /// The roles granted, in order.
    package var roles: [String] = []
    /// Whether there is no password, so that only a client's certificate proves who it is.
    package var hasNoPassword: Bool

    /// The name of the user, and of the role, that may do everything.
    package static let root = "root"
    /// How long the names of users and roles may be: they are keys of the trees in which they are stored.
    package static let nameBytesMax = 500

    /// A user without roles.
    package init(name: String, passwordHash: [UInt8], hasNoPassword: Bool = false) {
        self.name = name
        self.passwordHash = passwordHash
        self.hasNoPassword = hasNoPassword
    }

    /// Whether the user may do everything.
    package var isRoot: Bool { self.roles.contains(Self.root) }
}
