internal import KubernetesAPI
internal import Wire

/// The limits a pod has set itself on the node's disk. Pure.
enum StorageLimits {
    private static let resource = "ephemeral-storage"

    /// Whether anything of a pod must be measured.
    static func areSet(in spec: CoreV1.PodSpec) -> Bool {
        spec.volumes.contains { self.limitedEmptyDir($0) != nil }
            || spec.containers.contains { $0.resources.limits[Self.resource] != nil }
    }

    /// The size that an emptyDir volume on the disk may have.
    static func limitedEmptyDir(_ volume: CoreV1.Volume) -> Quantity? {
        guard let source = volume.volumeSource.emptyDir, source.medium != "Memory" else { return nil }
        guard let limit = source.sizeLimit?.amount, limit > .zero else { return nil }
        return limit
    }

    /// Why a pod has gone too far; nil while it has not.
    static func excess(of pod: CoreV1.Pod, _ usage: PodUsage) -> String? {
        for volume in pod.spec.volumes {
            guard let limit = Self.limitedEmptyDir(volume), let used = usage.emptyDirBytes[volume.name] else {
                continue
            }
            if Quantity(used) > limit { return EvictionMessage.emptyDir(volume.name, limit: limit) }
        }
        let limits = pod.spec.containers.compactMap { $0.resources.limits[Self.resource]?.amount }
        // The whole pod is limited only where each of its containers is.
        if !limits.isEmpty, limits.count == pod.spec.containers.count {
            let total = limits.reduce(.zero, +)
            if Quantity(usage.diskBytes) > total { return EvictionMessage.podStorage(limit: total) }
        }
        for container in pod.spec.containers {
            guard let limit = container.resources.limits[Self.resource]?.amount else { continue }
            let used = usage.containers.first { $0.name == container.name }?.diskBytes ?? 0
            if Quantity(used) > limit { return EvictionMessage.containerStorage(container.name, limit: limit) }
        }
        return nil
    }
}
