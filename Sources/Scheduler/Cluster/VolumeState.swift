internal import KubernetesAPI
internal import KubernetesClient

/// The claims, volumes and classes of the cluster, as far as they decide where pods can go.
struct VolumeState: Sendable {
    private var claims: [ObjectKey: CoreV1.PersistentVolumeClaim] = [:]
    private var volumes: [String: CoreV1.PersistentVolume] = [:]
    private var classes: [String: StorageV1.StorageClass] = [:]

    /// A claim is there as it is now, or, nil, no more.
    mutating func set(_ claim: CoreV1.PersistentVolumeClaim?, _ key: ObjectKey) { self.claims[key] = claim }

    /// A volume is there as it is now, or, nil, no more.
    mutating func set(_ volume: CoreV1.PersistentVolume?, named name: String) { self.volumes[name] = volume }

    /// A class is there as it is now, or, nil, no more.
    mutating func set(_ storageClass: StorageV1.StorageClass?, named name: String) { self.classes[name] = storageClass }

    /// What a pod's claims lack whatever its node, in Kubernetes' words; nil when nothing.
    func problem(of pod: ScheduledPod) -> String? {
        for key in Self.claims(of: pod) {
            guard let claim = self.claims[key] else { return "persistentvolumeclaim \"\(key.name)\" not found" }
            if claim.metadata.deletionTimestamp != nil {
                return "persistentvolumeclaim \"\(key.name)\" is being deleted"
            }
            if !Self.isBound(claim), !(self.storageClass(of: claim)?.waitsForConsumer ?? false) {
                return "pod has unbound immediate PersistentVolumeClaims"
            }
        }
        return nil
    }

    /// The volumes that a pod has already.
    func bound(to pod: ScheduledPod) -> [CoreV1.PersistentVolume] {
        Self.claims(of: pod).compactMap { self.claims[$0] }.filter(Self.isBound).compactMap {
            self.volumes[$0.spec.volumeName]
        }
    }

    /// The claims of a pod that get their volume once it has its node.
    func waiting(of pod: ScheduledPod) -> [CoreV1.PersistentVolumeClaim] {
        Self.claims(of: pod).compactMap { self.claims[$0] }.filter { !Self.isBound($0) }
    }

    /// A claim that waits can have its volume on this node.
    func canBind(_ claim: CoreV1.PersistentVolumeClaim, on node: NodeState) -> Bool {
        if let selected = claim.metadata.annotations[VolumeAnnotation.selectedNode] { return selected == node.name }
        let match = VolumeMatch(claim: claim, node: (node.name, node.labels))
        if match.best(of: Array(self.volumes.values)) != nil { return true }
        return self.storageClass(of: claim)?.hasProvisioner ?? false
    }

    /// The claim as it is to be written once its pod's node is decided; nil when that is known.
    static func selecting(_ node: String, for claim: CoreV1.PersistentVolumeClaim) -> CoreV1.PersistentVolumeClaim? {
        guard claim.metadata.annotations[VolumeAnnotation.selectedNode] != node else { return nil }
        var claim = claim
        claim.metadata.annotations[VolumeAnnotation.selectedNode] = node
        return claim
    }

    private func storageClass(of claim: CoreV1.PersistentVolumeClaim) -> StorageV1.StorageClass? {
        self.classes[claim.spec.storageClassName ?? ""]
    }

    private static func isBound(_ claim: CoreV1.PersistentVolumeClaim) -> Bool {
        claim.status.phase == "Bound" && !claim.spec.volumeName.isEmpty
    }

    private static func claims(of pod: ScheduledPod) -> [ObjectKey] {
        pod.pod.spec.volumes.compactMap { volume in
            volume.volumeSource.persistentVolumeClaim.map {
                ObjectKey(namespace: pod.key.namespace, name: $0.claimName)
            }
        }
    }
}
