package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Gives every namespace the service account `default`, which pods run as that name no other.
package struct ServiceAccountController: Controller {
    package static let name = "serviceaccount-controller"
    static let accountName = "default"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.Namespace.self),
            Watch(CoreV1.ServiceAccount.resource) { change, _ in
                change.new == nil ? [ObjectKey(name: change.metadata.namespace)] : []
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let namespace = world.get(CoreV1.Namespace.self, key), namespace.isActive,
            world.get(CoreV1.ServiceAccount.self, ObjectKey(namespace: key.name, name: Self.accountName)) == nil
        else { return Reconciliation() }
        let account = CoreV1.ServiceAccount {
            $0.metadata.namespace = key.name
            $0.metadata.name = Self.accountName
        }
        return Reconciliation([.create(account).tolerating(.alreadyExists)])
    }
}
