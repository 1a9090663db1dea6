internal import Wire

extension TableRows {
    static func addStorage(_ rows: inout Registration) {
        rows.add(CoreV1.PersistentVolume.self) { volume, name, age, _ in
            let spec = volume.spec
            let claim = spec.claimRef.map { "\($0.namespace)/\($0.name)" } ?? ""
            let isEnding = volume.metadata.deletionTimestamp != nil
            return [
                name, .string(spec.capacity["storage"]?.string ?? "0"), .string(Self.modes(spec.accessModes)),
                .string(spec.persistentVolumeReclaimPolicy), .string(isEnding ? "Terminating" : volume.status.phase),
                .string(claim), .string(spec.storageClassName),
                .string(spec.volumeAttributesClassName ?? CellText.unset), .string(volume.status.reason), age,
                .string(spec.volumeMode ?? CellText.unset),
            ]
        }
        rows.add(CoreV1.PersistentVolumeClaim.self) { claim, name, age, _ in
            let spec = claim.spec
            let isBound = !spec.volumeName.isEmpty
            let isEnding = claim.metadata.deletionTimestamp != nil
            return [
                name, .string(isEnding ? "Terminating" : claim.status.phase), .string(spec.volumeName),
                .string(isBound ? claim.status.capacity["storage"]?.string ?? "0" : ""),
                .string(isBound ? Self.modes(claim.status.accessModes) : ""), .string(spec.storageClassName ?? ""),
                .string(spec.volumeAttributesClassName ?? CellText.unset), age,
                .string(spec.volumeMode ?? CellText.unset),
            ]
        }
        rows.add(StorageV1.StorageClass.self) { storage, name, age, _ in
            let isDefault = storage.metadata.annotations["storageclass.kubernetes.io/is-default-class"] == "true"
            return [
                isDefault ? .string("\(storage.metadata.name) (default)") : name, .string(storage.provisioner),
                .string(storage.reclaimPolicy ?? "Delete"), .string(storage.volumeBindingMode ?? CellText.unset),
                .bool(storage.allowVolumeExpansion ?? false), age,
            ]
        }
    }

    /// `RWO,ROX`, each once.
    private static func modes(_ modes: [String]) -> String {
        let short = [
            "ReadWriteOnce": "RWO", "ReadOnlyMany": "ROX", "ReadWriteMany": "RWX", "ReadWriteOncePod": "RWOP",
        ]
        let order = ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"]
        return order.filter(modes.contains).compactMap { short[$0] }.joined(separator: ",")
    }
}
