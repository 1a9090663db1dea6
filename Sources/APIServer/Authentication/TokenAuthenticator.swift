internal import Core
internal import Identity
internal import KubernetesAPI
internal import Wire

/// Knows service accounts by their tokens, as long as the account, and what the token is bound to, exist.
struct TokenAuthenticator: Sendable {
    let key: ServiceAccountKey
    let issuer: String
    let audiences: [String]
    let clock: any WallClock
    let stored: StoredObjects

    func user(of token: String) async throws -> User {
        try await self.user(of: token, audiences: self.audiences)
    }

    func user(of token: String, audiences: [String]) async throws -> User {
        let claims: ServiceAccountClaims
        do {
            claims = try await self.key.verify(
                token,
                issuer: self.issuer,
                audiences: audiences,
                now: self.clock.now()
            )
        } catch {
            throw StatusError.unauthorized()
        }
        let account = claims.serviceAccount
        guard try await self.uid(CoreV1.ServiceAccount.self, claims.namespace, account.name) == account.uid else {
            throw StatusError.unauthorized()
        }
        var user = User(name: claims.username, uid: account.uid, groups: claims.groups)
        if let pod = claims.pod {
            guard try await self.uid(CoreV1.Pod.self, claims.namespace, pod.name) == pod.uid else {
                throw StatusError.unauthorized()
            }
            user.extra["authentication.kubernetes.io/pod-name"] = [pod.name]
            user.extra["authentication.kubernetes.io/pod-uid"] = [pod.uid]
        }
        if let node = claims.node {
            user.extra["authentication.kubernetes.io/node-name"] = [node.name]
            user.extra["authentication.kubernetes.io/node-uid"] = [node.uid]
        }
        user.extra["authentication.kubernetes.io/credential-id"] = ["JTI=\(claims.tokenID)"]
        return user
    }

    private func uid(_ type: (some TypedMessage).Type, _ namespace: String, _ name: String) async throws -> String? {
        try await self.stored.of(type)?.find(namespace: namespace, name: name)?.objectMeta.uid
    }
}
