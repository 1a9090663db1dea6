internal import Wire

extension TableRows {
    static func addStorageDrivers(_ rows: inout Registration) {
        rows.add(StorageV1.CSIDriver.self) { driver, name, age, _ in
            let spec = driver.spec
            let audiences = spec.tokenRequests.map(\.audience).joined(separator: ",")
            return [
                name, .bool(spec.attachRequired ?? true), .bool(spec.podInfoOnMount ?? false),
                .bool(spec.storageCapacity ?? false), .string(spec.tokenRequests.isEmpty ? CellText.unset : audiences),
                .bool(spec.requiresRepublish ?? false),
                .string(spec.volumeLifecycleModes.joined(separator: ",").orDefault(CellText.none)), age,
            ]
        }
        rows.add(StorageV1.CSINode.self) { node, name, age, _ in [name, .count(node.spec.drivers.count), age] }
        rows.add(StorageV1.VolumeAttachment.self) { attachment, name, age, _ in
            [
                name, .string(attachment.spec.attacher), .string(attachment.spec.source.persistentVolumeName ?? ""),
                .string(attachment.spec.nodeName), .bool(attachment.status.attached), age,
            ]
        }
    }
}
