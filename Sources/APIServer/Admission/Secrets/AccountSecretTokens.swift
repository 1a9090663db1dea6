internal import Identity
internal import KubernetesAPI
internal import Wire

/// Puts the token of its service account into a secret of type `kubernetes.io/service-account-token`, so that it is
/// there at once; of an account that there is not, the controller deletes the secret.
struct AccountSecretTokens: AdmissionStep {
    private static let type = "kubernetes.io/service-account-token"
    private static let nameAnnotation = "kubernetes.io/service-account.name"
    private static let uidAnnotation = "kubernetes.io/service-account.uid"

    let stored: StoredObjects
    let key: ServiceAccountKey
    /// By whom clients verify the server.
    let rootCAPEM: String

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete, let secret = attributes.object(as: CoreV1.Secret.self),
            secret.type == Self.type, secret.data["token"]?.isEmpty ?? true,
            let name = secret.metadata.annotations[Self.nameAnnotation],
            let account = try await self.stored.find(
                CoreV1.ServiceAccount.self,
                namespace: secret.metadata.namespace,
                name: name
            )
        else { return }
        let uid = account.metadata.uid
        guard secret.metadata.annotations[Self.uidAnnotation] ?? uid == uid else { return }
        let claims = LegacyTokenClaims(
            namespace: secret.metadata.namespace,
            serviceAccount: .init(name: name, uid: uid),
            secretName: secret.metadata.name
        )
        let token = try await self.key.sign(claims)
        attributes.edit(CoreV1.Secret.self) {
            $0.metadata.annotations[Self.uidAnnotation] = uid
            $0.data["token"] = Array(token.utf8)
            $0.data["namespace"] = Array(secret.metadata.namespace.utf8)
            if $0.data["ca.crt"] == nil { $0.data["ca.crt"] = Array(self.rootCAPEM.utf8) }
        }
    }
}
