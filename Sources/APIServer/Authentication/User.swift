/// Who a request comes from.
struct User: Hashable, Sendable {
    var name: String
    var uid = ""
    var groups: [String]
    /// What else the authenticator knows, as reviews give it.
    var extra: [String: [String]] = [:]

    static let anonymousName = "system:anonymous"
    static let mastersGroup = "system:masters"
    static let authenticatedGroup = "system:authenticated"

    /// Nobody in particular.
    static let anonymous = User(name: Self.anonymousName, groups: ["system:unauthenticated"])

    var isAnonymous: Bool { self.name == Self.anonymousName }
}
