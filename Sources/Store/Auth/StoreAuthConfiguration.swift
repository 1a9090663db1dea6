/// How a member lets users in, once authentication is enabled. All members are to be set up alike.
package struct StoreAuthConfiguration: Sendable {
    /// How the cost of a password's hash grows: by two with each step.
    package var bcryptCost = 10
    /// How long a token of the store's own is good after its last use.
    package var tokenTimeToLive = Duration.seconds(300)
    /// Signed tokens in place of the store's own; nil: none.
    package var signedTokens: SignedTokens?
    /// Whether who has no token is the user that the client's certificate names.
    package var trustsCommonNames = false

    /// bcrypt's bounds, as etcd has them.
    package static let bcryptCosts = 4...31

    /// etcd's usual settings.
    package init() {}
}
