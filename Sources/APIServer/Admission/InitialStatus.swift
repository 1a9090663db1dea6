internal import KubernetesAPI
internal import Wire

/// Gives new objects what the server, and no client, says of them first.
struct InitialStatus: AdmissionStep {
    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.subresource.isEmpty else { return }
        switch attributes.object.schema {
        case CoreV1.Namespace.schema:
            attributes.edit(CoreV1.Namespace.self) {
                $0.status.phase = "Active"
                if !$0.spec.finalizers.contains("kubernetes") { $0.spec.finalizers.append("kubernetes") }
            }
        case CoreV1.Pod.schema:
            attributes.edit(CoreV1.Pod.self) {
                $0.status.phase = "Pending"
                $0.status.qosClass = QualityOfService.of($0.spec).rawValue
            }
        case CoreV1.PersistentVolume.schema:
            attributes.edit(CoreV1.PersistentVolume.self) { $0.status.phase = "Pending" }
        case CoreV1.PersistentVolumeClaim.schema:
            attributes.edit(CoreV1.PersistentVolumeClaim.self) { $0.status.phase = "Pending" }
        default: break
        }
    }
}
