/// Whether a user may do something for a signer of certificates: by its full name, or for all of its domain.
struct SignerPermission: Sendable {
    let authorizer: any Authorizer

    func allows(_ user: User, _ verb: String, _ signerName: String) async throws -> Bool {
        var question = AuthorizationRequest(user: user, verb: verb)
        question.group = "certificates.k8s.io"
        question.version = "*"
        question.resource = "signers"
        let domain = signerName.split(separator: "/", maxSplits: 1).first.map(String.init) ?? signerName
        for name in [signerName, domain + "/*"] {
            question.name = name
            if try await self.authorizer.decide(question).isAllowed { return true }
        }
        return false
    }
}
