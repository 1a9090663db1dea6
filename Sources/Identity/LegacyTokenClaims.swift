/// What the token in a secret of type `kubernetes.io/service-account-token` says. It never expires.
package struct LegacyTokenClaims: Hashable, Sendable {
    /// The service account's namespace.
    package var namespace: String
    /// The service account.
    package var serviceAccount: ServiceAccountClaims.Reference
    /// The secret that holds the token.
    package var secretName: String

    /// Makes the claims of one token.
    package init(namespace: String, serviceAccount: ServiceAccountClaims.Reference, secretName: String) {
        self.namespace = namespace
        self.serviceAccount = serviceAccount
        self.secretName = secretName
    }

    /// The user's name that Kubernetes gives the account.
    package var username: String { "system:serviceaccount:\(self.namespace):\(self.serviceAccount.name)" }

    /// The groups that Kubernetes puts the account in.
    package var groups: [String] {
        ["system:serviceaccounts", "system:serviceaccounts:\(self.namespace)", "system:authenticated"]
    }
}
