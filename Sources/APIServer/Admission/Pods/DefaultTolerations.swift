internal import KubernetesAPI
internal import Wire

/// Lets pods stay for five minutes on a node that is not ready or cannot be reached.
struct DefaultTolerations: AdmissionStep {
    private static let seconds: Int64 = 300
    private static let taints = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"]

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation != .delete, attributes.isOn(CoreV1.Pod.self) else { return }
        attributes.edit(CoreV1.Pod.self) { pod in
            for taint in Self.taints where !pod.spec.tolerations.contains(where: { Self.covers($0, taint) }) {
                pod.spec.tolerations.append(
                    CoreV1.Toleration {
                        $0.key = taint
                        $0.operator = "Exists"
                        $0.effect = "NoExecute"
                        $0.tolerationSeconds = Self.seconds
                    }
                )
            }
        }
    }

    private static func covers(_ toleration: CoreV1.Toleration, _ taint: String) -> Bool {
        (toleration.key == taint || toleration.key.isEmpty)
            && (toleration.effect == "NoExecute" || toleration.effect.isEmpty)
    }
}
