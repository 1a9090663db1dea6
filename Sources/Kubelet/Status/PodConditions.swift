internal import Core
internal import KubernetesAPI
internal import Wire

/// Makes the conditions of a pod's status, keeping the moment of the last transition and what others have added.
struct PodConditions {
    let pod: CoreV1.Pod
    let previous: [CoreV1.PodCondition]
    let now: Instant

    private static let owned = ["PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled"]

    /// The condition of a pod that somebody ends for reasons that are not its own.
    static let disruption = "DisruptionTarget"

    /// Whether the kubelet alone decides a condition.
    static func isOwn(_ type: String) -> Bool { Self.owned.contains(type) }

    func make(
        phase: String,
        isSandboxReady: Bool,
        isInitialized: Bool,
        initContainers: [CoreV1.ContainerStatus],
        containers: [CoreV1.ContainerStatus]
    ) -> [CoreV1.PodCondition] {
        let containersReady = Self.readiness(
            phase: phase,
            containers: containers,
            sidecars: self.sidecars(initContainers)
        )
        let own = [
            self.condition("PodReadyToStartContainers", isSandboxReady),
            self.initialized(phase: phase, isInitialized: isInitialized, initContainers),
            self.ready(containersReady),
            self.condition("ContainersReady", containersReady.isTrue, containersReady.reason, containersReady.message),
            self.condition("PodScheduled", true),
        ]
        return own + self.previous.filter { !Self.owned.contains($0.type) }
    }

    private struct Judgement {
        var isTrue: Bool
        var reason = ""
        var message = ""
    }

    private func sidecars(_ statuses: [CoreV1.ContainerStatus]) -> [CoreV1.ContainerStatus] {
        let names = Set(self.pod.spec.initContainers.filter(PodLifecycle.isSidecar).map(\.name))
        return statuses.filter { names.contains($0.name) }
    }

    private func initialized(
        phase: String,
        isInitialized: Bool,
        _ statuses: [CoreV1.ContainerStatus]
    ) -> CoreV1.PodCondition {
        if phase == "Succeeded" { return self.condition("Initialized", true, "PodCompleted") }
        if isInitialized || statuses.isEmpty { return self.condition("Initialized", true) }
        let names = statuses.filter { $0.state.terminated?.exitCode != 0 && !($0.ready && $0.started == true) }.map(
            \.name
        )
        let text = "containers with incomplete status: [\(names.joined(separator: " "))]"
        return self.condition("Initialized", false, "ContainersNotInitialized", text)
    }

    private static func readiness(
        phase: String,
        containers: [CoreV1.ContainerStatus],
        sidecars: [CoreV1.ContainerStatus]
    ) -> Judgement {
        if phase == "Succeeded" { return Judgement(isTrue: false, reason: "PodCompleted") }
        if phase == "Failed" { return Judgement(isTrue: false, reason: "PodFailed") }
        let unready = (sidecars + containers).filter { !$0.ready }.map(\.name)
        guard !unready.isEmpty else { return Judgement(isTrue: true) }
        let text = "containers with unready status: [\(unready.joined(separator: " "))]"
        return Judgement(isTrue: false, reason: "ContainersNotReady", message: text)
    }

    private func ready(_ containersReady: Judgement) -> CoreV1.PodCondition {
        guard containersReady.isTrue else {
            return self.condition("Ready", false, containersReady.reason, containersReady.message)
        }
        let gates = self.pod.spec.readinessGates.map(\.conditionType)
        let complaints = gates.compactMap { gate -> String? in
            guard let condition = self.previous.first(where: { $0.type == gate }) else {
                return "corresponding condition of pod readiness gate \"\(gate)\" does not exist."
            }
            return condition.status == "True"
                ? nil : "the status of pod readiness gate \"\(gate)\" is not \"True\", but \(condition.status)"
        }
        guard complaints.isEmpty else {
            return self.condition("Ready", false, "ReadinessGatesNotReady", complaints.joined(separator: ", "))
        }
        return self.condition("Ready", true)
    }

    private func condition(
        _ type: String,
        _ isTrue: Bool,
        _ reason: String = "",
        _ message: String = ""
    ) -> CoreV1.PodCondition {
        var condition = CoreV1.PodCondition()
        condition.type = type
        condition.status = isTrue ? "True" : "False"
        condition.reason = reason
        condition.message = message
        let old = self.previous.first { $0.type == type }
        if let old, old.status == condition.status {
            condition.lastTransitionTime = old.lastTransitionTime
        } else {
            condition.lastTransitionTime = MetaV1.Time(self.now)
        }
        return condition
    }
}
