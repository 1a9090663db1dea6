package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Gives every namespace the config map by which pods know the API server's certificate authority.
package struct RootCAController: Controller {
    package static let name = "root-ca-certificate-publisher"
    static let configMapName = "kube-root-ca.crt"
    private static let dataKey = "ca.crt"

    private let rootCAPEM: String

    /// Makes the controller that publishes this certificate.
    package init(rootCAPEM: String) {
        self.rootCAPEM = rootCAPEM
    }

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.Namespace.self),
            Watch(CoreV1.ConfigMap.resource) { change, _ in
                let metadata = change.metadata
                return metadata.name == Self.configMapName ? [ObjectKey(name: metadata.namespace)] : []
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let namespace = world.get(CoreV1.Namespace.self, key), namespace.isActive else { return Reconciliation() }
        let data = [Self.dataKey: self.rootCAPEM]
        let mapKey = ObjectKey(namespace: key.name, name: Self.configMapName)
        guard var present = world.get(CoreV1.ConfigMap.self, mapKey) else {
            let map = CoreV1.ConfigMap {
                $0.metadata.namespace = key.name
                $0.metadata.name = Self.configMapName
                $0.metadata.annotations["kubernetes.io/description"] =
                    "The certificate authority that the API server's certificate is verified by. "
                    + "Managed by the cluster."
                $0.data = data
            }
            return Reconciliation([.create(map).tolerating(.alreadyExists)])
        }
        guard present.data != data else { return Reconciliation() }
        present.data = data
        return Reconciliation([.update(present)])
    }
}
