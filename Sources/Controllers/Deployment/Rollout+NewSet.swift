internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The replica set of the present template: making it, and keeping its revision.
extension Rollout {
    /// The write that makes it; `collidesWith` finds a stranger's replica set of the same name.
    func makeNewSet(collidesWith: (String) -> Bool) -> NewSet {
        let hash = TemplateHash.name(
            of: self.deployment.spec.template,
            collisionCount: self.deployment.status.collisionCount
        )
        let name = "\(self.deployment.metadata.name)-\(hash)"
        if collidesWith(name) { return .collision }
        var set = AppsV1.ReplicaSet()
        set.metadata.name = name
        set.metadata.namespace = self.deployment.metadata.namespace
        set.metadata.ownerReferences = [MetaV1.OwnerReference(controller: self.deployment)]
        set.metadata.labels = self.deployment.spec.template.metadata.labels
        set.metadata.labels[DeploymentLabels.templateHash] = hash
        self.inheritAnnotations(&set.metadata)
        set.metadata.annotations[DeploymentLabels.revision] = String(Self.revisionMax(of: self.oldSets) + 1)
        self.noteSizes(on: &set.metadata)
        set.spec.minReadySeconds = self.deployment.spec.minReadySeconds
        set.spec.template = self.deployment.spec.template
        set.spec.template.metadata.labels[DeploymentLabels.templateHash] = hash
        var selector = self.deployment.spec.selector ?? MetaV1.LabelSelector()
        selector.matchLabels[DeploymentLabels.templateHash] = hash
        set.spec.selector = selector
        let size = self.newReplicas
        set.spec.replicas = Int32(size)
        let scaled = EventNote(
            self.deployment,
            .normal,
            reason: "ScalingReplicaSet",
            "Scaled up replica set \(name) from 0 to \(size)"
        )
        let failed = EventNote(
            self.deployment,
            .warning,
            reason: "ReplicaSetCreateError",
            "Failed to create new replica set \"\(name)\": ",
            suffix: .error
        )
        return .create(.create(set, onSuccess: size > 0 ? scaled : nil, onFailure: failed), name: name)
    }

    /// What becomes of the wish for a new replica set.
    enum NewSet {
        case create(Write, name: String)
        /// Its name is taken: another has to be found.
        case collision
    }

    /// The write that gives the new replica set the latest revision; nil where it has it. After a rollback the new
    /// replica set is an old one, which remembers the revisions it had.
    func updateNewSet() -> Write? {
        guard let newSet = self.newSet else { return nil }
        var updated = newSet
        self.inheritAnnotations(&updated.metadata)
        let latest = Self.revisionMax(of: self.oldSets) + 1
        let present = Self.revision(of: newSet)
        if present < latest {
            if present > 0 {
                let history = updated.metadata.annotations[DeploymentLabels.revisionHistory]
                let entry = String(present)
                updated.metadata.annotations[DeploymentLabels.revisionHistory] =
                    history.map { "\($0),\(entry)" } ?? entry
            }
            updated.metadata.annotations[DeploymentLabels.revision] = String(latest)
        }
        updated.spec.minReadySeconds = self.deployment.spec.minReadySeconds
        return updated == newSet ? nil : .update(updated)
    }

    /// The write that gives the deployment the new replica set's revision; nil where it has it.
    func updateRevision() -> Write? {
        guard let newSet = self.newSet, let revision = newSet.metadata.annotations[DeploymentLabels.revision],
            self.deployment.metadata.annotations[DeploymentLabels.revision] != revision
        else { return nil }
        var updated = self.deployment
        updated.metadata.annotations[DeploymentLabels.revision] = revision
        return .update(updated)
    }

    /// The writes that delete replica sets of templates too old to be kept.
    func cleanUp() -> [Write] {
        guard let limit = self.deployment.spec.revisionHistoryLimit else { return [] }
        let idle = self.oldSets.filter { set in
            (set.spec.replicas ?? 1) == 0 && set.status.replicas == 0 && !set.metadata.isDeleting
                && set.metadata.generation <= set.status.observedGeneration
        }
        let sorted = idle.sorted { Self.revision(of: $0) < Self.revision(of: $1) }
        return sorted.prefix(max(0, self.oldSets.count - Int(limit))).map { .delete($0) }
    }

    private func inheritAnnotations(_ metadata: inout MetaV1.ObjectMeta) {
        for (name, value) in self.deployment.metadata.annotations
        where !DeploymentLabels.notInherited.contains(name) {
            metadata.annotations[name] = value
        }
    }
}
