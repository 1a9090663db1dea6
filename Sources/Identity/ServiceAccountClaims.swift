package import Core

/// What a service account's token says: who it is, for whom it is meant, how long it holds, and what it is bound to.
package struct ServiceAccountClaims: Hashable, Sendable {
    /// An object that the token dies with.
    package struct Reference: Hashable, Sendable, Codable {
        /// The object's name.
        package var name: String
        /// The object's uid.
        package var uid: String

        /// Refers to an object.
        package init(name: String, uid: String) {
            self.name = name
            self.uid = uid
        }
    }

    /// The cluster's issuer URL.
    package var issuer: String
    /// Whom the token is meant for; never empty.
    package var audiences: [String]
    /// The service account's namespace.
    package var namespace: String
    /// The service account.
    package var serviceAccount: Reference
    /// The pod that the token is bound to.
    package var pod: Reference?
    /// The node of that pod.
    package var node: Reference?
    /// The secret that the token is bound to.
    package var secret: Reference?
    /// The token's own identity.
    package var tokenID: String
    /// When it was issued; it is valid from then on.
    package var issuedAt: Instant
    /// When it ends.
    package var expiresAt: Instant

    /// Makes the claims of one token.
    package init(
        issuer: String,
        audiences: [String],
        namespace: String,
        serviceAccount: Reference,
        pod: Reference? = nil,
        node: Reference? = nil,
        secret: Reference? = nil,
        tokenID: String,
        issuedAt: Instant,
        expiresAt: Instant
    ) {
        self.issuer = issuer
        self.audiences = audiences
        self.namespace = namespace
        self.serviceAccount = serviceAccount
        self.pod = pod
        self.node = node
        self.secret = secret
        self.tokenID = tokenID
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
    }

    /// The user's name that Kubernetes gives the account.
    package var username: String {
        "system:serviceaccount:\(self.namespace):\(self.serviceAccount.name)"
    }

    /// The groups that Kubernetes puts the account in.
    package var groups: [String] {
        ["system:serviceaccounts", "system:serviceaccounts:\(self.namespace)", "system:authenticated"]
    }
}
