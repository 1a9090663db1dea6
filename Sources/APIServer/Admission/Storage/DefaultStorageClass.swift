internal import KubernetesAPI
internal import Wire

/// Gives claims that name no storage class the default one, if there is one.
struct DefaultStorageClass: AdmissionStep {
    private static let marks = [
        "storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class",
    ]
    private static let oldAnnotation = "volume.beta.kubernetes.io/storage-class"

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create,
            let claim = attributes.object(as: CoreV1.PersistentVolumeClaim.self),
            claim.spec.storageClassName == nil, claim.metadata.annotations[Self.oldAnnotation] == nil
        else { return }
        let classes = try await self.stored.list(StorageV1.StorageClass.self)
        guard let name = DefaultChoice.name(among: classes.map(\.metadata), marks: Self.marks) else { return }
        attributes.edit(CoreV1.PersistentVolumeClaim.self) { $0.spec.storageClassName = name }
    }
}
