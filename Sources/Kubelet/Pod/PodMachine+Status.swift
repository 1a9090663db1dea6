internal import Core
internal import KubernetesAPI
internal import Wire

/// Keeping the status in step.
extension PodMachine {
    /// Computes the status anew and has it written if it changed.
    mutating func refreshStatus(now: Instant, _ actions: inout [PodAction]) {
        // Before the first look at the runtime the pod's status of an earlier life stands.
        guard !self.isStatusFinal, self.observation != nil else { return }
        self.write(self.makeStatus(isOver: false, now: now), &actions)
    }

    /// Computes the status for the last time, before what it tells of is taken away.
    mutating func settleStatus(now: Instant, _ actions: inout [PodAction]) {
        guard !self.isStatusFinal else { return }
        self.isStatusFinal = true
        self.write(self.makeStatus(isOver: true, now: now), &actions)
    }

    private mutating func write(_ status: CoreV1.PodStatus, _ actions: inout [PodAction]) {
        guard status != self.status else { return }
        self.status = status
        actions.append(.writeStatus(status))
    }

    private func makeStatus(isOver: Bool, now: Instant) -> CoreV1.PodStatus {
        // What others have said of the pod meanwhile, readiness gates above all, is kept.
        var previous = self.status
        let known = Set(previous.conditions.map(\.type))
        previous.conditions += self.pod.status.conditions.filter { !known.contains($0.type) }
        for condition in self.pod.status.conditions {
            guard let index = previous.conditions.firstIndex(where: { $0.type == condition.type }) else { continue }
            if !PodConditions.isOwn(condition.type) { previous.conditions[index] = condition }
        }
        return PodStatusBuilder(
            pod: self.pod,
            initContainers: self.initContainers,
            containers: self.containers,
            ephemeralContainers: self.ephemeralContainers,
            restartPolicy: self.restartPolicy,
            observation: self.observation ?? PodObservation(),
            tracks: self.tracks,
            node: self.node,
            previous: previous,
            failure: self.failure,
            isOver: isOver,
            isLeaving: self.isLeaving,
            now: now
        ).build()
    }
}
