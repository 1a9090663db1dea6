/// Whose word about users is taken: a proxy that authenticates them and says in headers who they are.
package struct ProxyAuthentication: Hashable, Sendable {
    /// Who vouches for the proxy's certificate, PEM.
    package var authorityPEM: String
    /// The common names that the proxy's certificate may bear; empty: any.
    package var allowedNames: Set<String> = []
    /// Headers of the user's name; the first that is there counts.
    package var usernameHeaders = ["x-remote-user"]
    /// Headers of the user's uid.
    package var uidHeaders: [String] = []
    /// Headers of the user's groups; all count.
    package var groupHeaders = ["x-remote-group"]
    /// What headers of extra attributes begin with.
    package var extraHeaderPrefixes = ["x-remote-extra-"]

    /// Takes the word of whom this authority vouches for.
    package init(authorityPEM: String) {
        self.authorityPEM = authorityPEM
    }
}
