internal import KubernetesAPI
internal import Wire

/// Lets claims grow only where their storage class says that volumes can.
struct ClaimResize: AdmissionStep {
    let stored: StoredObjects

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .update,
            let claim = attributes.object(as: CoreV1.PersistentVolumeClaim.self),
            let old = attributes.old(as: CoreV1.PersistentVolumeClaim.self)
        else { return }
        let size = claim.spec.resources.requests["storage"]?.amount ?? .zero
        guard size > old.spec.resources.requests["storage"]?.amount ?? .zero else { return }
        guard old.status.phase == "Bound" else {
            throw attributes.forbidden("Only bound persistent volume claims can be expanded")
        }
        let name = claim.spec.storageClassName ?? ""
        let storageClass = name.isEmpty ? nil : try await self.stored.find(StorageV1.StorageClass.self, name: name)
        guard storageClass?.allowVolumeExpansion == true else {
            throw attributes.forbidden(
                "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must "
                    + "support resize"
            )
        }
    }
}
