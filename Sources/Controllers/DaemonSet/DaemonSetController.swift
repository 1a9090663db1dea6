package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Keeps one pod of a daemon set on every node that it belongs on.
package struct DaemonSetController: Controller {
    package static let name = "daemonset-controller"
    /// How long a pod that failed is left before it is replaced.
    private static let failureDelay = Duration.seconds(10)

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(AppsV1.DaemonSet.self),
            .dependents(CoreV1.Pod.self, of: AppsV1.DaemonSet.self) { $0.spec.selector },
            .dependents(AppsV1.ControllerRevision.self, of: AppsV1.DaemonSet.self) { $0.spec.selector },
            Watch(CoreV1.Node.resource) { change, world in
                let (old, new) = (
                    change.old.map(CoreV1.Node.init(underlying:)), change.new.map(CoreV1.Node.init(underlying:))
                )
                // Only what placement depends on: heartbeats come often.
                guard old?.spec != new?.spec || old?.metadata.labels != new?.metadata.labels else { return [] }
                return world.list(AppsV1.DaemonSet.self).map { ObjectKey($0.metadata) }
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let set = world.get(AppsV1.DaemonSet.self, key), !set.metadata.isDeleting,
            let selector = try? LabelSelector(set.spec.selector), !selector.isEverything
        else { return Reconciliation() }
        let claim = Claim<CoreV1.Pod>(by: set, selector: selector, canAdopt: true, world)
        let labels = set.spec.selector?.matchLabels ?? [:]
        let history = RevisionHistory(of: set, template: set.spec.template, selector: labels, world)
        var result = Reconciliation(claim.writes + history.writes)
        guard result.writes.isEmpty else { return result }
        let plan = DaemonPlan(set, history, pods: claim.owned, nodes: world.list(CoreV1.Node.self), now: now)
        result.writes = plan.creations + plan.deletions
        if let moment = plan.nextFailure(delay: Self.failureDelay) { result.requeue(at: moment) }
        for pod in plan.failed where now >= pod.metadata.creationTimestamp.instant + Self.failureDelay {
            let message =
                "Found failed daemon pod \(ObjectKey(pod.metadata)) on node \(pod.spec.nodeName), will try to kill it"
            result.events.append(EventNote(set, .warning, reason: "FailedDaemonPod", message))
            result.writes.append(.delete(pod))
        }
        if result.writes.isEmpty { result.writes = plan.updates }
        var updated = set
        updated.status = plan.status
        if updated.status != set.status { result.writes.append(.updateStatus(updated).tolerating(.notFound)) }
        if result.writes.isEmpty {
            let inUse = Set(claim.owned.compactMap { $0.metadata.labels[RevisionHistory.hashLabel] })
            result.writes = history.cleanUp(limit: set.spec.revisionHistoryLimit, inUse: inUse)
        }
        if let moment = plan.nextAvailability { result.requeue(at: moment) }
        return result
    }
}
