package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Deletes the token secrets of service accounts that are gone. The server itself fills in the tokens of new ones.
package struct AccountTokenController: Controller {
    package static let name = "serviceaccount-token-controller"
    static let type = "kubernetes.io/service-account-token"
    static let nameAnnotation = "kubernetes.io/service-account.name"
    static let uidAnnotation = "kubernetes.io/service-account.uid"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            Watch(CoreV1.Secret.resource, indexes: [.namespace]) { change, _ in
                guard let secret = change.new.map({ CoreV1.Secret(underlying: $0) }), secret.type == Self.type else {
                    return []
                }
                return [ObjectKey(secret.metadata)]
            },
            Watch(CoreV1.ServiceAccount.resource) { change, world in
                let secrets = world.list(CoreV1.Secret.self, namespace: change.metadata.namespace)
                return secrets.filter {
                    $0.type == Self.type && $0.metadata.annotations[Self.nameAnnotation] == change.metadata.name
                }.map { ObjectKey($0.metadata) }
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let secret = world.get(CoreV1.Secret.self, key), secret.type == Self.type, !secret.metadata.isDeleting,
            let name = secret.metadata.annotations[Self.nameAnnotation], !name.isEmpty
        else { return Reconciliation() }
        let accountKey = ObjectKey(namespace: key.namespace, name: name)
        let held = secret.metadata.annotations[Self.uidAnnotation] ?? ""
        let account = world.get(CoreV1.ServiceAccount.self, accountKey)
        let isTheirs = held.isEmpty || held == account?.metadata.uid
        guard account == nil || !isTheirs else { return Reconciliation() }
        // The server is asked whether the account is really gone: word of it may only not have come yet.
        let check = Write(.requireGone(CoreV1.ServiceAccount.resource, accountKey, uid: held))
        return Reconciliation([check, .delete(secret)])
    }
}
