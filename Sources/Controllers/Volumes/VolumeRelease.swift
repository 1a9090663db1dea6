internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// What is to be done about one volume: how it stands, and what becomes of it when its claim is gone. Pure.
struct VolumeRelease {
    let volume: CoreV1.PersistentVolume
    let now: Instant

    func reconcile(_ world: borrowing World) -> Reconciliation {
        guard let reference = self.volume.spec.claimRef, !reference.uid.isEmpty else { return self.phase("Available") }
        let key = ObjectKey(namespace: reference.namespace, name: reference.name)
        guard let claim = world.get(CoreV1.PersistentVolumeClaim.self, key), claim.metadata.uid == reference.uid else {
            return self.release()
        }
        if claim.spec.volumeName == self.volume.metadata.name { return self.phase("Bound") }
        // The claim is about to be told.
        guard !claim.spec.volumeName.isEmpty else { return Reconciliation() }
        return self.isBoundByController ? self.unbind() : self.release()
    }

    private var isBoundByController: Bool {
        self.volume.metadata.annotations[VolumeAnnotation.boundByController] != nil
    }

    /// The claim has another volume: this one was chosen in vain.
    private func unbind() -> Reconciliation {
        var volume = self.volume
        volume.spec.claimRef = nil
        volume.metadata.annotations[VolumeAnnotation.boundByController] = nil
        return Reconciliation([.update(volume)])
    }

    /// The claim is gone.
    private func release() -> Reconciliation {
        let policy = self.volume.spec.persistentVolumeReclaimPolicy
        // Whoever made the volume also takes it away.
        let isOthers = self.volume.metadata.annotations[VolumeAnnotation.provisionedBy] != nil
        guard policy == "Delete", !isOthers, self.volume.status.phase == "Released" else {
            if self.volume.status.phase == "Failed" { return Reconciliation() }
            return self.phase("Released")
        }
        let text =
            "error getting deleter volume plugin for volume \"\(self.volume.metadata.name)\": no deletable volume "
            + "plugin matched"
        var result = self.phase("Failed", message: text)
        result.events = [EventNote(self.volume, .warning, reason: "VolumeFailedDelete", text)]
        return result
    }

    private func phase(_ phase: String, message: String = "") -> Reconciliation {
        guard self.volume.status.phase != phase || self.volume.status.message != message else {
            return Reconciliation()
        }
        var volume = self.volume
        if volume.status.phase != phase { volume.status.lastPhaseTransitionTime = MetaV1.Time(self.now) }
        volume.status.phase = phase
        volume.status.message = message
        return Reconciliation([.updateStatus(volume)])
    }
}
