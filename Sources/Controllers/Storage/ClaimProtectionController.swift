package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Lets a deleted claim go once no pod that is bound to a node uses it.
package struct ClaimProtectionController: Controller {
    package static let name = "pvc-protection-controller"
    static let finalizer = "kubernetes.io/pvc-protection"

    private static let byClaim = ObjectIndex("claim") { message in
        guard message.schema == CoreV1.Pod.schema else { return [] }
        let pod = CoreV1.Pod(underlying: message)
        return Self.claims(of: pod).map { "\(pod.metadata.namespace)/\($0)" }
    }

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.PersistentVolumeClaim.self),
            Watch(CoreV1.Pod.resource, indexes: [Self.byClaim]) { change, _ in
                let pods = [change.old, change.new].compactMap { $0 }.map { CoreV1.Pod(underlying: $0) }
                let names = Set(pods.flatMap(Self.claims))
                return names.sorted().map { ObjectKey(namespace: change.metadata.namespace, name: $0) }
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let claim = world.get(CoreV1.PersistentVolumeClaim.self, key) else { return Reconciliation() }
        let isHeld = claim.metadata.finalizers.contains(Self.finalizer)
        if claim.metadata.isDeleting, isHeld {
            let users = world.list(CoreV1.Pod.self, by: Self.byClaim, "\(key.namespace)/\(key.name)")
            guard !users.contains(where: { !$0.spec.nodeName.isEmpty }) else { return Reconciliation() }
            var released = claim
            released.metadata.finalizers.removeAll { $0 == Self.finalizer }
            return Reconciliation([.update(released).tolerating(.notFound)])
        }
        guard !claim.metadata.isDeleting, !isHeld else { return Reconciliation() }
        var held = claim
        held.metadata.finalizers.append(Self.finalizer)
        return Reconciliation([.update(held).tolerating(.notFound)])
    }

    private static func claims(of pod: CoreV1.Pod) -> [String] {
        pod.spec.volumes.compactMap { volume in
            if let claim = volume.volumeSource.persistentVolumeClaim { return claim.claimName }
            // A claim that is made for the pod bears both names.
            return volume.volumeSource.ephemeral == nil ? nil : "\(pod.metadata.name)-\(volume.name)"
        }
    }
}
