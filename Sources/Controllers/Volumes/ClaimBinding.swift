internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// What is to be done about one claim. Pure.
struct ClaimBinding {
    let claim: CoreV1.PersistentVolumeClaim

    func reconcile(_ world: borrowing World) -> Reconciliation {
        if self.claim.metadata.annotations[VolumeAnnotation.bindCompleted] != nil { return self.keep(world) }
        if self.claim.spec.volumeName.isEmpty { return self.search(world) }
        guard let volume = self.volume(world) else { return self.pending() }
        guard let reference = volume.spec.claimRef else { return self.bind(to: volume) }
        if reference.isReserved(for: self.claim) { return self.bind(to: volume) }
        let text = "volume \"\(volume.metadata.name)\" already bound to a different claim."
        return self.pending(EventNote(self.claim, .warning, reason: "FailedBinding", text))
    }

    private func volume(_ world: borrowing World) -> CoreV1.PersistentVolume? {
        world.get(CoreV1.PersistentVolume.self, ObjectKey(name: self.claim.spec.volumeName))
    }

    // MARK: A claim without a volume

    private func search(_ world: borrowing World) -> Reconciliation {
        let name = self.claim.spec.storageClassName ?? ""
        let storageClass = world.get(StorageV1.StorageClass.self, ObjectKey(name: name))
        let selected = self.claim.metadata.annotations[VolumeAnnotation.selectedNode]
        let isWaiting = (storageClass?.waitsForConsumer ?? false) && selected == nil
        let node = selected.flatMap { world.get(CoreV1.Node.self, ObjectKey(name: $0)) }.map {
            (name: $0.metadata.name, labels: $0.metadata.labels)
        }
        let volumes = world.list(CoreV1.PersistentVolume.self)
        if isWaiting {
            // A volume that was set aside for this claim waits for nobody.
            let reserved = volumes.filter { $0.spec.claimRef?.isReserved(for: self.claim) ?? false }
            if let volume = VolumeMatch(claim: self.claim, node: nil).best(of: reserved) {
                return self.bind(to: volume)
            }
            let text = "waiting for first consumer to be created before binding"
            return self.pending(EventNote(self.claim, .normal, reason: "WaitForFirstConsumer", text))
        }
        if let volume = VolumeMatch(claim: self.claim, node: node).best(of: volumes) { return self.bind(to: volume) }
        guard !name.isEmpty else {
            let text = "no persistent volumes available for this claim and no storage class is set"
            return self.pending(EventNote(self.claim, .normal, reason: "FailedBinding", text))
        }
        guard let storageClass else {
            let text = "storageclass.storage.k8s.io \"\(name)\" not found"
            return self.pending(EventNote(self.claim, .warning, reason: "ProvisioningFailed", text))
        }
        guard storageClass.hasProvisioner else { return self.pending() }
        return self.provision(storageClass.provisioner)
    }

    /// Leaves the claim to whoever makes volumes of its class.
    private func provision(_ provisioner: String) -> Reconciliation {
        let text =
            "Waiting for a volume to be created either by the external provisioner '\(provisioner)' or manually by "
            + "the system administrator. If volume creation is delayed, please verify that the provisioner is running "
            + "and correctly registered."
        let note = EventNote(self.claim, .normal, reason: "ExternalProvisioning", text)
        let names = [VolumeAnnotation.storageProvisioner, VolumeAnnotation.betaStorageProvisioner]
        guard names.contains(where: { self.claim.metadata.annotations[$0] != provisioner }) else {
            return self.pending(note)
        }
        var claim = self.claim
        for name in names { claim.metadata.annotations[name] = provisioner }
        var result = Reconciliation([.update(claim)])
        result.events = [note]
        return result
    }

    private func pending(_ note: EventNote? = nil) -> Reconciliation {
        var result = Reconciliation()
        result.events = note.map { [$0] } ?? []
        if self.claim.status.phase != "Pending" {
            var claim = self.claim
            claim.status.phase = "Pending"
            result.writes = [.updateStatus(claim)]
        }
        return result
    }

    // MARK: Binding

    private func bind(to volume: CoreV1.PersistentVolume) -> Reconciliation {
        var writes: [Write] = []
        if volume.spec.claimRef?.uid != self.claim.metadata.uid {
            var volume = volume
            if volume.spec.claimRef == nil { volume.metadata.annotations[VolumeAnnotation.boundByController] = "yes" }
            volume.spec.claimRef = CoreV1.ObjectReference(to: self.claim.underlying)
            writes.append(.update(volume))
        }
        var claim = self.claim
        if claim.spec.volumeName.isEmpty {
            claim.spec.volumeName = volume.metadata.name
            claim.metadata.annotations[VolumeAnnotation.boundByController] = "yes"
        }
        claim.metadata.annotations[VolumeAnnotation.bindCompleted] = "yes"
        writes.append(.update(claim))
        return Reconciliation(writes)
    }

    /// A claim that had its volume: it has it still, or has lost it for good.
    private func keep(_ world: borrowing World) -> Reconciliation {
        guard let volume = self.volume(world) else {
            return self.lost("ClaimLost", "Bound claim has lost its PersistentVolume. Data on the volume is lost!")
        }
        guard let reference = volume.spec.claimRef else { return self.bind(to: volume) }
        guard reference.isReserved(for: self.claim) else {
            return self.lost("ClaimMisbound", "Two claims are bound to the same volume, this one is bound incorrectly")
        }
        if reference.uid.isEmpty { return self.bind(to: volume) }
        var claim = self.claim
        claim.status.phase = "Bound"
        claim.status.accessModes = volume.spec.accessModes
        // A volume that has grown is the resizer's to report.
        if self.claim.status.phase != "Bound" { claim.status.capacity = volume.spec.capacity }
        return claim == self.claim ? Reconciliation() : Reconciliation([.updateStatus(claim)])
    }

    private func lost(_ reason: String, _ text: String) -> Reconciliation {
        guard self.claim.status.phase != "Lost" else { return Reconciliation() }
        var claim = self.claim
        claim.status.phase = "Lost"
        claim.status.accessModes = []
        claim.status.capacity = [:]
        var result = Reconciliation([.updateStatus(claim)])
        result.events = [EventNote(self.claim, .warning, reason: reason, text)]
        return result
    }
}
