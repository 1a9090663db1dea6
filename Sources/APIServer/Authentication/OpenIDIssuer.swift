/// An identity provider whose tokens the server takes (OpenID Connect).
package struct OpenIDIssuer: Hashable, Sendable {
    /// What tokens say as their issuer, and where the provider's discovery document is.
    package var url: String
    /// Another place of the discovery document.
    package var discoveryURL: String?
    /// Who may vouch for the provider's certificate, PEM; nil: the authorities of the operating system.
    package var authorityPEM: String?
    /// Whom tokens must be meant for: one of these.
    package var audiences: [String]
    /// The claim that is the user's name.
    package var usernameClaim = "sub"
    /// Put before the name.
    package var usernamePrefix: String
    /// The claim that holds the user's groups.
    package var groupsClaim: String?
    /// Put before each group.
    package var groupsPrefix = ""
    /// Claims that tokens must make, with these values.
    package var requiredClaims: [String: String] = [:]

    /// A provider; names are told from those of other issuers by the issuer's URL, unless another prefix is set.
    package init(url: String, audiences: [String]) {
        self.url = url
        self.audiences = audiences
        self.usernamePrefix = url + "#"
    }
}
