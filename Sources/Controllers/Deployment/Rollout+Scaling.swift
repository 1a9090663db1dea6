internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The steps that change replica sets' sizes. Each returns the next step only: the rest follows when its effect shows.
extension Rollout {
    /// The writes of a rolling update: the new replica set grows, or else old ones shrink.
    func rollingStep() -> [Write] {
        guard let newSet = self.newSet else { return [] }
        if let write = self.resize(newSet, to: self.newSetSize(newSet)) { return [write] }
        return self.shrinkOldSets()
    }

    /// The writes of a recreation: all old pods go, and only then come the new.
    func recreateStep(oldPodsRemain: Bool) -> [Write] {
        let shrunk = self.oldSets.compactMap { self.resize($0, to: 0) }
        guard shrunk.isEmpty, !oldPodsRemain, let newSet = self.newSet else { return shrunk }
        return self.resize(newSet, to: self.desired).map { [$0] } ?? []
    }

    /// The writes that follow a change of `spec.replicas` alone: what is there grows or shrinks in proportion.
    func proportionalStep() -> [Write] {
        let active = self.allSets.filter { ($0.spec.replicas ?? 1) > 0 }
        if active.count <= 1 {
            guard let only = active.first ?? self.newSet ?? self.oldSets.last else { return [] }
            return self.resize(only, to: self.desired).map { [$0] } ?? []
        }
        if let newSet = self.newSet, Int(newSet.spec.replicas ?? 0) == self.desired,
            Int(newSet.status.availableReplicas) == self.desired
        {
            return self.oldSets.compactMap { self.resize($0, to: 0) }
        }
        guard self.isRolling else { return [] }
        let total = Self.replicas(of: active)
        let allowed = self.desired > 0 ? self.desired + self.maxSurge : 0
        return Self.proportions(active, from: total, to: allowed).compactMap { self.resize($0.0, to: $0.1) }
    }

    /// Shares the difference out by size, the largest first; the rounding rest goes to the largest.
    private static func proportions(
        _ sets: [AppsV1.ReplicaSet],
        from total: Int,
        to allowed: Int
    ) -> [(AppsV1.ReplicaSet, Int)] {
        let sorted = sets.sorted { left, right in
            let (leftSize, rightSize) = (left.spec.replicas ?? 0, right.spec.replicas ?? 0)
            return leftSize == rightSize ? left.metadata.name < right.metadata.name : leftSize > rightSize
        }
        var rest = allowed - total
        var sizes = sorted.map { Int($0.spec.replicas ?? 0) }
        for (place, set) in sorted.enumerated() where total > 0 {
            let share = Int(set.spec.replicas ?? 0) * (allowed - total) / total
            sizes[place] = max(0, sizes[place] + share)
            rest -= share
        }
        if !sizes.isEmpty { sizes[0] = max(0, sizes[0] + rest) }
        return Array(zip(sorted, sizes))
    }

    private func newSetSize(_ newSet: AppsV1.ReplicaSet) -> Int {
        let current = Int(newSet.spec.replicas ?? 0)
        return current > self.desired ? self.desired : max(current, self.newReplicas)
    }

    private func shrinkOldSets() -> [Write] {
        guard let newSet = self.newSet, Self.replicas(of: self.oldSets) > 0 else { return [] }
        let minAvailable = self.desired - self.maxUnavailable
        let newUnavailable = Int(newSet.spec.replicas ?? 0) - Int(newSet.status.availableReplicas)
        var spare = Self.replicas(of: self.allSets) - minAvailable - newUnavailable
        guard spare > 0 else { return [] }
        var sizes = self.oldSets.map { Int($0.spec.replicas ?? 0) }
        // Pods that do not serve go first: their loss is none.
        for (place, set) in self.oldSets.enumerated() where spare > 0 {
            let unhealthy = sizes[place] - Int(set.status.availableReplicas)
            let removed = min(spare, max(0, unhealthy))
            sizes[place] -= removed
            spare -= removed
        }
        var removable = Self.availableReplicas(of: self.allSets) - minAvailable
        for place in self.oldSets.indices where removable > 0 {
            let removed = min(removable, sizes[place])
            sizes[place] -= removed
            removable -= removed
        }
        return zip(self.oldSets, sizes).compactMap { self.resize($0, to: $1) }
    }

    /// The write that gives a replica set a size, and notes what sizes the deployment means to reach; nil where it has
    /// them already.
    func resize(_ set: AppsV1.ReplicaSet, to size: Int) -> Write? {
        let current = Int(set.spec.replicas ?? 1)
        var resized = set
        resized.spec.replicas = Int32(size)
        self.noteSizes(on: &resized.metadata)
        guard resized != set else { return nil }
        guard size != current else { return .update(resized) }
        let direction = size > current ? "up" : "down"
        let message = "Scaled \(direction) replica set \(set.metadata.name) from \(current) to \(size)"
        let event = EventNote(self.deployment, .normal, reason: "ScalingReplicaSet", message)
        return Write(.update(resized.underlying), onSuccess: event)
    }

    /// Notes the sizes that the deployment means to reach.
    func noteSizes(on metadata: inout MetaV1.ObjectMeta) {
        metadata.annotations[DeploymentLabels.desiredReplicas] = String(self.desired)
        metadata.annotations[DeploymentLabels.maxReplicas] = String(self.desired + self.maxSurge)
    }

    /// `spec.replicas` has changed since the replica sets were last sized.
    var isScaling: Bool {
        self.allSets.contains { set in
            guard (set.spec.replicas ?? 1) > 0 else { return false }
            guard let noted = set.metadata.annotations[DeploymentLabels.desiredReplicas].flatMap({ Int($0) }) else {
                return false
            }
            return noted != self.desired
        }
    }
}
