internal import Core
internal import Identity
internal import KubernetesAPI
internal import Wire

/// Knows service accounts by their tokens, as long as the account, and what the token is bound to, exist.
struct AccountTokens: TokenVerifier {
    private static let legacyIssuer = "kubernetes/serviceaccount"
    private static let extraPrefix = "authentication.kubernetes.io/"

    let key: ServiceAccountKey
    let issuer: String
    let clock: any WallClock
    let stored: StoredObjects

    func verify(_ token: String, audiences: [String]) async throws -> Authentication? {
        switch TokenText.issuer(of: token) {
        case self.issuer: return try await self.bound(token, audiences)
        case Self.legacyIssuer: return try await self.legacy(token, audiences)
        default: return nil
        }
    }

    private func bound(_ token: String, _ audiences: [String]) async throws -> Authentication {
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
        try await self.require(CoreV1.ServiceAccount.self, claims.namespace, account)
        var user = User(name: claims.username, uid: account.uid, groups: claims.groups)
        if let secret = claims.secret { try await self.require(CoreV1.Secret.self, claims.namespace, secret) }
        if let pod = claims.pod {
            try await self.require(CoreV1.Pod.self, claims.namespace, pod)
            user.extra[Self.extraPrefix + "pod-name"] = [pod.name]
            user.extra[Self.extraPrefix + "pod-uid"] = [pod.uid]
        }
        if let node = claims.node {
            // A pod's token says on which node the pod was; only a token that is bound to the node itself dies with it.
            if claims.pod == nil { try await self.require(CoreV1.Node.self, "", node) }
            user.extra[Self.extraPrefix + "node-name"] = [node.name]
            user.extra[Self.extraPrefix + "node-uid"] = [node.uid]
        }
        user.extra[Self.extraPrefix + "credential-id"] = ["JTI=\(claims.tokenID)"]
        return Authentication(user: user, audiences: audiences.filter(claims.audiences.contains))
    }

    /// A token that a secret holds: good while the secret does.
    private func legacy(_ token: String, _ audiences: [String]) async throws -> Authentication {
        guard let claims = try? await self.key.verifyLegacy(token) else { throw StatusError.unauthorized() }
        try await self.require(CoreV1.ServiceAccount.self, claims.namespace, claims.serviceAccount)
        let name = claims.secretName
        guard let secret = try await self.stored.find(CoreV1.Secret.self, namespace: claims.namespace, name: name),
            secret.metadata.deletionTimestamp == nil, SameText.isSame(secret.data["token"] ?? [], Array(token.utf8))
        else { throw StatusError.unauthorized() }
        return Authentication(
            user: User(name: claims.username, uid: claims.serviceAccount.uid, groups: claims.groups),
            audiences: audiences
        )
    }

    private func require(
        _ type: (some TypedMessage).Type,
        _ namespace: String,
        _ reference: ServiceAccountClaims.Reference
    ) async throws {
        let found = try await self.stored.of(type)?.find(namespace: namespace, name: reference.name)
        guard let meta = found?.objectMeta, meta.uid == reference.uid, self.isThere(meta) else {
            throw StatusError.unauthorized()
        }
    }

    /// What is being deleted gets a minute to end what it is doing.
    private func isThere(_ meta: MetaV1.ObjectMeta) -> Bool {
        guard let deletion = meta.deletionTimestamp else { return true }
        return self.clock.now() < deletion.instant + .seconds(60)
    }
}
