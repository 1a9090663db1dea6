internal import KubernetesAPI
internal import Wire

/// The words for a pod that the node had to give up. They end in a space, as Kubernetes' do.
enum EvictionMessage {
    /// Why a running pod was evicted.
    static func shortage(_ shortage: EvictionMachine.Shortage, pod: CoreV1.Pod, usage: PodUsage) -> String {
        let resource = shortage.resource
        var text = "The node was low on resource: \(resource). "
        text += "Threshold quantity: \(shortage.thresholdQuantity), available: \(shortage.availableQuantity). "
        for container in usage.containers {
            guard let spec = pod.spec.containers.first(where: { $0.name == container.name }) else { continue }
            let used: Int64
            switch resource {
            case "memory": used = container.memoryBytes
            case "ephemeral-storage": used = container.diskBytes
            default: continue
            }
            let request = spec.resources.requests[resource]?.amount ?? .zero
            let quantity = Quantity(used, format: .binarySI)
            guard quantity > request else { continue }
            text += "Container \(container.name) was using \(quantity), request is \(request), "
            text += "has larger consumption of \(resource). "
        }
        return text
    }

    /// Why a pod was not let in.
    static func rejection(_ pressures: Set<NodePressure>) -> String {
        let names = pressures.sorted().map(\.rawValue).joined(separator: " ")
        return "Pod was rejected: The node had condition: [\(names)]. "
    }

    /// Why a pod whose volume has grown too large was evicted.
    static func emptyDir(_ name: String, limit: Quantity) -> String {
        "Usage of EmptyDir volume \"\(name)\" exceeds the limit \"\(limit)\". "
    }

    /// Why a pod that fills the node's disk beyond its limits was evicted.
    static func podStorage(limit: Quantity) -> String {
        "Pod ephemeral local storage usage exceeds the total limit of containers \(limit). "
    }

    /// Why a pod one of whose containers fills the node's disk was evicted.
    static func containerStorage(_ name: String, limit: Quantity) -> String {
        "Container \(name) exceeded its local ephemeral storage limit \"\(limit)\". "
    }
}
