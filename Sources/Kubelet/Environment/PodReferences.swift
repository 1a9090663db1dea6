internal import KubernetesAPI

/// The objects a pod refers to, as far as they exist.
struct PodReferences: Hashable, Sendable {
    /// Names of config maps and secrets of the pod's namespace.
    struct Names: Hashable, Sendable {
        var configMaps: Set<String> = []
        var secrets: Set<String> = []
    }

    /// By name; all of the pod's namespace.
    var configMaps: [String: CoreV1.ConfigMap] = [:]
    /// By name; all of the pod's namespace.
    var secrets: [String: CoreV1.Secret] = [:]
    /// Of all namespaces.
    var services: [CoreV1.Service] = []

    /// What a container's environment needs.
    static func environment(of container: CoreV1.Container) -> Names {
        var names = Names()
        for source in container.envFrom {
            if let reference = source.configMapRef { names.configMaps.insert(reference.localObjectReference.name) }
            if let reference = source.secretRef { names.secrets.insert(reference.localObjectReference.name) }
        }
        for source in container.env.compactMap(\.valueFrom) {
            if let reference = source.configMapKeyRef { names.configMaps.insert(reference.localObjectReference.name) }
            if let reference = source.secretKeyRef { names.secrets.insert(reference.localObjectReference.name) }
        }
        return names
    }

    /// What a pod's volumes need.
    static func volumes(of spec: CoreV1.PodSpec) -> Names {
        var names = Names()
        for source in spec.volumes.map(\.volumeSource) {
            if let configMap = source.configMap { names.configMaps.insert(configMap.localObjectReference.name) }
            if let secret = source.secret { names.secrets.insert(secret.secretName) }
            for projection in source.projected?.sources ?? [] {
                if let configMap = projection.configMap { names.configMaps.insert(configMap.localObjectReference.name) }
                if let secret = projection.secret { names.secrets.insert(secret.localObjectReference.name) }
            }
        }
        return names
    }

    /// All that a pod refers to.
    static func all(of spec: CoreV1.PodSpec) -> Names {
        var names = Self.volumes(of: spec)
        for container in spec.allContainers {
            let needed = Self.environment(of: container)
            names.configMaps.formUnion(needed.configMaps)
            names.secrets.formUnion(needed.secrets)
        }
        return names
    }
}
