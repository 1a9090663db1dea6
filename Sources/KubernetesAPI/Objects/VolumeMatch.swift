internal import Wire

/// Finds the volume for a claim. Pure.
package struct VolumeMatch: Sendable {
    private let claim: CoreV1.PersistentVolumeClaim
    private let node: (name: String, labels: [String: String])?

    /// A search for what `claim` asks for; `node` is the one that the volume must be reachable from, nil when that does
    /// not matter.
    package init(claim: CoreV1.PersistentVolumeClaim, node: (name: String, labels: [String: String])?) {
        self.claim = claim
        self.node = node
    }

    /// The volume that was set aside for the claim, else the smallest that suffices; nil when there is none.
    package func best(of volumes: [CoreV1.PersistentVolume]) -> CoreV1.PersistentVolume? {
        let reserved = volumes.first { volume in
            volume.spec.claimRef.map { $0.isReserved(for: self.claim) } ?? false && self.isClassRight(volume)
        }
        if let reserved { return reserved }
        return volumes.filter(self.suffices).min { left, right in
            let (small, large) = (Self.capacity(left), Self.capacity(right))
            return small != large ? small < large : left.metadata.name < right.metadata.name
        }
    }

    private func suffices(_ volume: CoreV1.PersistentVolume) -> Bool {
        guard volume.spec.claimRef == nil, volume.metadata.deletionTimestamp == nil else { return false }
        guard volume.status.phase == "Available", self.isClassRight(volume) else { return false }
        guard (volume.spec.volumeMode ?? "Filesystem") == (self.claim.spec.volumeMode ?? "Filesystem") else {
            return false
        }
        guard Set(self.claim.spec.accessModes).isSubset(of: volume.spec.accessModes) else { return false }
        let wanted = self.claim.spec.resources.requests["storage"]?.amount ?? .zero
        guard Self.capacity(volume) >= wanted, self.isReachable(volume) else { return false }
        guard let selector = self.claim.spec.selector else { return true }
        return (try? LabelSelector(selector))?.matches(volume.metadata.labels) ?? false
    }

    private func isClassRight(_ volume: CoreV1.PersistentVolume) -> Bool {
        volume.spec.storageClassName == (self.claim.spec.storageClassName ?? "")
    }

    private func isReachable(_ volume: CoreV1.PersistentVolume) -> Bool {
        guard let node = self.node else { return true }
        return volume.isReachable(fromNode: node.name, labels: node.labels)
    }

    private static func capacity(_ volume: CoreV1.PersistentVolume) -> Quantity {
        volume.spec.capacity["storage"]?.amount ?? .zero
    }
}
