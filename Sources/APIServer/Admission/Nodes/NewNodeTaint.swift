internal import KubernetesAPI
internal import Wire

/// Keeps pods off new nodes until they have said that they are ready.
struct NewNodeTaint: AdmissionStep {
    private static let key = "node.kubernetes.io/not-ready"

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(CoreV1.Node.self) else { return }
        attributes.edit(CoreV1.Node.self) { node in
            guard !node.spec.taints.contains(where: { $0.key == Self.key && $0.effect == "NoSchedule" }) else { return }
            node.spec.taints.append(
                CoreV1.Taint {
                    $0.key = Self.key
                    $0.effect = "NoSchedule"
                }
            )
        }
    }
}
