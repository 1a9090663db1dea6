internal import Wire

extension ConditionalDefaults {
    static func addPods(_ table: inout RuleTable) {
        table.add(CoreV1.Pod.self) { pod in
            Self.requestsFromLimits(&pod.spec)
            pod.spec.enableServiceLinks = pod.spec.enableServiceLinks ?? true
            if pod.spec.hostNetwork { Self.hostPorts(&pod.spec) }
        }
        table.add(CoreV1.PodSpec.self) { spec in
            // `serviceAccount` is the old name of `serviceAccountName`; both show the same.
            spec.serviceAccountName = spec.serviceAccountName.orDefault(spec.serviceAccount)
            spec.serviceAccount = spec.serviceAccountName
        }
        table.add(CoreV1.Container.self) { container in
            container.imagePullPolicy = container.imagePullPolicy.orDefault(Self.pullPolicy(of: container.image))
        }
        table.add(CoreV1.EphemeralContainerCommon.self) { container in
            container.imagePullPolicy = container.imagePullPolicy.orDefault(Self.pullPolicy(of: container.image))
        }
        table.add(CoreV1.Volume.self) { volume in
            if volume.volumeSource.underlying.isEmpty {
                volume.volumeSource.emptyDir = CoreV1.EmptyDirVolumeSource()
            }
        }
        table.add(CoreV1.ResourceRequirements.self) { resources in
            Self.round(&resources.limits)
            Self.round(&resources.requests)
        }
    }

    /// `latest`, said or meant, may change under its name, so it is always pulled.
    static func pullPolicy(of image: String) -> String {
        guard !image.isEmpty, !image.contains("@") else { return "IfNotPresent" }
        let name = image.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let colon = name.lastIndex(of: ":") else { return "Always" }
        return name[name.index(after: colon)...] == "latest" ? "Always" : "IfNotPresent"
    }

    /// A container that only says what it may use at most asks for just that.
    private static func requestsFromLimits(_ spec: inout CoreV1.PodSpec) {
        func fill(_ containers: inout [CoreV1.Container]) {
            for index in containers.indices where !containers[index].resources.limits.isEmpty {
                let resources = containers[index].resources
                containers[index].resources.requests = resources.limits.merging(resources.requests) { $1 }
            }
        }
        fill(&spec.containers)
        fill(&spec.initContainers)
    }

    private static func hostPorts(_ spec: inout CoreV1.PodSpec) {
        func fill(_ containers: inout [CoreV1.Container]) {
            for index in containers.indices where containers[index].ports.contains(where: { $0.hostPort == 0 }) {
                containers[index].ports = containers[index].ports.map { port in
                    var port = port
                    if port.hostPort == 0 { port.hostPort = port.containerPort }
                    return port
                }
            }
        }
        fill(&spec.containers)
        fill(&spec.initContainers)
    }

    /// Amounts are kept to the thousandth, rounded up.
    static func round(_ amounts: inout [String: Resource.Quantity]) {
        for (name, amount) in amounts {
            guard let quantity = try? Quantity(amount.string) else { continue }
            let rounded = Resource.Quantity(quantity.rounded(to: -3))
            if rounded != amount { amounts[name] = rounded }
        }
    }
}
