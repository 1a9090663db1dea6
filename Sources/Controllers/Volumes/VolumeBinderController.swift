package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Gives claims their persistent volumes, and says of both how they stand.
///
/// The volume's `claimRef` is written first, the claim's `volumeName` second; whatever comes between, the next look at
/// either finishes what was begun.
package struct VolumeBinderController: Controller {
    package static let name = "persistentvolume-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<VolumeWork>] {
        [
            Watch(CoreV1.PersistentVolumeClaim.resource) { change, world in
                let key = ObjectKey(change.metadata)
                var work: [VolumeWork] = [.claim(key)]
                // A claim that changed or went matters to its volume.
                for object in [change.old, change.new].compactMap({ $0 }) {
                    let name = CoreV1.PersistentVolumeClaim(underlying: object).spec.volumeName
                    if !name.isEmpty { work.append(.volume(ObjectKey(name: name))) }
                }
                return work
            },
            Watch(CoreV1.PersistentVolume.resource) { change, world in
                var work: [VolumeWork] = [.volume(ObjectKey(name: change.metadata.name))]
                for claim in world.list(CoreV1.PersistentVolumeClaim.self) {
                    let isWaiting = claim.spec.volumeName.isEmpty || claim.status.phase != "Bound"
                    let isConcerned = isWaiting || claim.spec.volumeName == change.metadata.name
                    if isConcerned { work.append(.claim(ObjectKey(claim.metadata))) }
                }
                return work
            },
            Watch(StorageV1.StorageClass.resource) { change, world in
                world.list(CoreV1.PersistentVolumeClaim.self).filter {
                    $0.spec.storageClassName == change.metadata.name
                }
                .map { .claim(ObjectKey($0.metadata)) }
            },
            Watch(CoreV1.Node.resource) { _, _ in [] },
        ]
    }

    package func reconcile(_ key: VolumeWork, _ world: borrowing World, now: Instant) -> Reconciliation {
        switch key {
        case .claim(let key):
            guard let claim = world.get(CoreV1.PersistentVolumeClaim.self, key) else { return Reconciliation() }
            return ClaimBinding(claim: claim).reconcile(world)
        case .volume(let key):
            guard let volume = world.get(CoreV1.PersistentVolume.self, key) else { return Reconciliation() }
            return VolumeRelease(volume: volume, now: now).reconcile(world)
        }
    }
}
