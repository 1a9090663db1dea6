package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Lets a deleted volume go once no claim is bound to it.
package struct VolumeProtectionController: Controller {
    package static let name = "pv-protection-controller"
    static let finalizer = "kubernetes.io/pv-protection"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] { [.objects(CoreV1.PersistentVolume.self)] }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let volume = world.get(CoreV1.PersistentVolume.self, key) else { return Reconciliation() }
        let isHeld = volume.metadata.finalizers.contains(Self.finalizer)
        if volume.metadata.isDeleting, isHeld {
            guard volume.status.phase != "Bound" else { return Reconciliation() }
            var released = volume
            released.metadata.finalizers.removeAll { $0 == Self.finalizer }
            return Reconciliation([.update(released).tolerating(.notFound)])
        }
        guard !volume.metadata.isDeleting, !isHeld else { return Reconciliation() }
        var held = volume
        held.metadata.finalizers.append(Self.finalizer)
        return Reconciliation([.update(held).tolerating(.notFound)])
    }
}
