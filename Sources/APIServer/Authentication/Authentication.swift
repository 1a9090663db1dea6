/// Who somebody is, proven by a token, and whom the token was meant for.
struct Authentication: Hashable, Sendable {
    var user: User
    /// Of the audiences that were asked for, those that the token is good for.
    var audiences: [String]
}
