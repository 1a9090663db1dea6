internal import KubernetesAPI
internal import Wire

/// Decides which container of a pod a request means.
enum PodContainer {
    /// The container that is meant: the named one, the one that the pod declares as default, or the only one.
    static func choose(of pod: CoreV1.Pod, _ asked: String?) throws -> String {
        let all = pod.spec.containers.map(\.name)
        let initial = pod.spec.initContainers.map(\.name)
        if let asked {
            guard pod.spec.allContainers.contains(where: { $0.name == asked }) else {
                throw StatusError.badRequest("container \(asked) is not valid for pod \(pod.metadata.name)")
            }
            return asked
        }
        if let name = pod.metadata.annotations["kubectl.kubernetes.io/default-container"], all.contains(name) {
            return name
        }
        guard all.count == 1, let only = all.first else {
            var text = "a container name must be specified for pod \(pod.metadata.name), choose one of: "
            text += "[\(all.joined(separator: " "))]"
            if !initial.isEmpty { text += " or one of the init containers: [\(initial.joined(separator: " "))]" }
            throw StatusError.badRequest(text)
        }
        return only
    }
}
