internal import Core
internal import KubernetesAPI

extension CoreV1.Pod {
    /// Neither ended nor being deleted: it counts as one of those that its owner wants.
    var isActive: Bool { !self.isTerminated && self.metadata.deletionTimestamp == nil }

    /// All containers have ended for good.
    var isTerminated: Bool { self.status.phase == "Succeeded" || self.status.phase == "Failed" }

    /// A condition by its type.
    func condition(_ type: String) -> CoreV1.PodCondition? {
        self.status.conditions.first { $0.type == type }
    }

    /// The pod can serve.
    var isReady: Bool { self.condition("Ready")?.status == "True" }

    /// The moment from which the pod counts as available; nil while it is not ready.
    func availableFrom(minReadySeconds: Int32) -> Instant? {
        guard let ready = self.condition("Ready"), ready.status == "True" else { return nil }
        return ready.lastTransitionTime.instant + .seconds(Int(minReadySeconds))
    }

    /// The restarts of the container that was restarted most.
    var restartsMax: Int32 {
        (self.status.containerStatuses + self.status.initContainerStatuses).map(\.restartCount).max() ?? 0
    }
}
