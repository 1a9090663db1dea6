internal import KubernetesAPI
internal import Wire

/// Holds containers, pods and volume claims within the limit ranges of their namespace, and fills in the requests and
/// limits that those give containers which name none.
struct LimitRanger: AdmissionStep {
    private static let annotation = "kubernetes.io/limit-ranger"

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(CoreV1.Pod.self) else { return }
        for range in try await self.ranges(attributes) {
            attributes.edit(CoreV1.Pod.self) { Self.setDefaults(&$0, range) }
        }
    }

    func validate(_ attributes: inout AdmissionAttributes) async throws {
        if attributes.operation == .create, let pod = attributes.object(as: CoreV1.Pod.self) {
            for range in try await self.ranges(attributes) {
                try Self.refuse(range.spec.limits.flatMap { Self.faults(of: pod, $0) }, attributes)
            }
        } else if attributes.operation != .delete,
            let claim = attributes.object(as: CoreV1.PersistentVolumeClaim.self),
            claim.metadata.deletionTimestamp == nil
        {
            for range in try await self.ranges(attributes) {
                try Self.refuse(range.spec.limits.flatMap { Self.faults(of: claim, $0) }, attributes)
            }
        }
    }

    private func ranges(_ attributes: AdmissionAttributes) async throws -> [CoreV1.LimitRange] {
        try await self.stored.list(CoreV1.LimitRange.self, namespace: attributes.object.objectMeta.namespace)
    }

    private static func refuse(_ faults: [String], _ attributes: AdmissionAttributes) throws {
        guard let first = faults.first else { return }
        throw attributes.forbidden(faults.count == 1 ? first : "[\(faults.joined(separator: ", "))]")
    }

    private static func setDefaults(_ pod: inout CoreV1.Pod, _ range: CoreV1.LimitRange) {
        var requests: [String: Resource.Quantity] = [:]
        var limits: [String: Resource.Quantity] = [:]
        for item in range.spec.limits where item.type == "Container" {
            requests.merge(item.defaultRequest) { _, new in new }
            limits.merge(item.default) { _, new in new }
        }
        var notes: [String] = []
        for index in pod.spec.containers.indices {
            notes += Self.fill(&pod.spec.containers[index], requests, limits, "container")
        }
        for index in pod.spec.initContainers.indices {
            notes += Self.fill(&pod.spec.initContainers[index], requests, limits, "init container")
        }
        guard !notes.isEmpty else { return }
        pod.metadata.annotations[Self.annotation] = "LimitRanger plugin set: " + notes.joined(separator: "; ")
    }

    /// Tells what it filled in.
    private static func fill(
        _ container: inout CoreV1.Container,
        _ requests: [String: Resource.Quantity],
        _ limits: [String: Resource.Quantity],
        _ kind: String
    ) -> [String] {
        let newRequests = requests.filter { container.resources.requests[$0.key] == nil }
        let newLimits = limits.filter { container.resources.limits[$0.key] == nil }
        container.resources.requests.merge(newRequests) { held, _ in held }
        container.resources.limits.merge(newLimits) { held, _ in held }
        return [(newRequests, "request"), (newLimits, "limit")].filter { !$0.0.isEmpty }.map { added, word in
            "\(added.keys.sorted().joined(separator: ", ")) \(word) for \(kind) \(container.name)"
        }
    }

    private static func faults(of pod: CoreV1.Pod, _ item: CoreV1.LimitRangeItem) -> [String] {
        switch item.type {
        case "Container":
            return (pod.spec.containers + pod.spec.initContainers).flatMap {
                LimitRangeCheck(item).faults(
                    requests: $0.resources.requests.mapValues(\.amount),
                    limits: $0.resources.limits.mapValues(\.amount)
                )
            }
        case "Pod":
            return LimitRangeCheck(item).faults(
                requests: PodResources.requests(of: pod.spec),
                limits: PodResources.limits(of: pod.spec)
            )
        default: return []
        }
    }

    private static func faults(of claim: CoreV1.PersistentVolumeClaim, _ item: CoreV1.LimitRangeItem) -> [String] {
        guard item.type == "PersistentVolumeClaim" else { return [] }
        return LimitRangeCheck(item).faultsOfRequests(claim.spec.resources.requests.mapValues(\.amount))
    }
}
