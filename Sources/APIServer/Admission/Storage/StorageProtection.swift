internal import KubernetesAPI
internal import Wire

/// Keeps volumes and claims, once deleted, until nobody uses them: the protection controllers take the finalizer off.
struct StorageProtection: AdmissionStep {
    static let claimFinalizer = "kubernetes.io/pvc-protection"
    static let volumeFinalizer = "kubernetes.io/pv-protection"

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.subresource.isEmpty else { return }
        switch attributes.object.schema {
        case CoreV1.PersistentVolumeClaim.schema: Self.add(Self.claimFinalizer, to: &attributes.object)
        case CoreV1.PersistentVolume.schema: Self.add(Self.volumeFinalizer, to: &attributes.object)
        default: break
        }
    }

    private static func add(_ finalizer: String, to object: inout Message) {
        guard !object.objectMeta.finalizers.contains(finalizer) else { return }
        object.objectMeta.finalizers.append(finalizer)
    }
}
