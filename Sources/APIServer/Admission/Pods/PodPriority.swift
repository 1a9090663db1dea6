internal import KubernetesAPI
internal import Wire

/// Resolves the priority class of a pod into its priority.
struct PodPriority: AdmissionStep {
    private static let preemption = "PreemptLowerPriority"

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, attributes.isOn(CoreV1.Pod.self) else { return }
        let pod = CoreV1.Pod(underlying: attributes.object)
        let found = try await self.priorityClass(of: pod.spec, attributes)
        let priority = found?.value ?? 0
        let policy = found?.preemptionPolicy ?? Self.preemption
        if let asked = pod.spec.priority, asked != priority {
            throw attributes.forbidden(
                "the integer value of priority (\(asked)) must not be provided in pod spec; priority admission "
                    + "controller computed \(priority) from the given PriorityClass name"
            )
        }
        if let asked = pod.spec.preemptionPolicy, asked != policy {
            throw attributes.forbidden(
                "the string value of PreemptionPolicy (\(asked)) must not be provided in pod spec; priority admission "
                    + "controller computed \(policy) from the given PriorityClass name"
            )
        }
        attributes.edit(CoreV1.Pod.self) {
            $0.spec.priority = priority
            $0.spec.preemptionPolicy = policy
            if let found { $0.spec.priorityClassName = found.metadata.name }
        }
    }

    private func priorityClass(
        of spec: CoreV1.PodSpec,
        _ attributes: AdmissionAttributes
    ) async throws -> SchedulingV1.PriorityClass? {
        guard spec.priorityClassName.isEmpty else {
            let name = spec.priorityClassName
            guard let found = try await self.stored.find(SchedulingV1.PriorityClass.self, name: name) else {
                throw attributes.forbidden("no PriorityClass with name \(name) was found")
            }
            return found
        }
        let defaults = try await self.stored.list(SchedulingV1.PriorityClass.self).filter(\.globalDefault)
        return defaults.min { $0.value < $1.value }
    }
}
