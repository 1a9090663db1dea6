package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Keeps the pods of a stateful set: each with a name, a number and volumes of its own.
package struct StatefulSetController: Controller {
    package static let name = "statefulset-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(AppsV1.StatefulSet.self),
            .dependents(CoreV1.Pod.self, of: AppsV1.StatefulSet.self) { $0.spec.selector },
            .dependents(AppsV1.ControllerRevision.self, of: AppsV1.StatefulSet.self) { $0.spec.selector },
            .reading(CoreV1.PersistentVolumeClaim.self),
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let set = world.get(AppsV1.StatefulSet.self, key), !set.metadata.isDeleting,
            let selector = try? LabelSelector(set.spec.selector), !selector.isEverything
        else { return Reconciliation() }
        // Only pods with a name of the set's are its own, whatever their labels say.
        let claim = Claim<CoreV1.Pod>(by: set, selector: selector, canAdopt: true, world) { pod in
            StatefulPods.ordinal(of: pod, in: set) != nil
        }
        let labels = set.spec.selector?.matchLabels ?? [:]
        let history = RevisionHistory(of: set, template: set.spec.template, selector: labels, world)
        var result = Reconciliation(claim.writes + history.writes)
        guard result.writes.isEmpty else { return result }
        let pods = StatefulPods(set, history, claim.owned, now: now)
        result.writes = pods.step { claimKey in world.get(CoreV1.PersistentVolumeClaim.self, claimKey) != nil }
        var updated = set
        updated.status = pods.status
        if updated.status != set.status { result.writes.append(.updateStatus(updated).tolerating(.notFound)) }
        if result.writes.isEmpty {
            let inUse = Set(claim.owned.compactMap { $0.metadata.labels[RevisionHistory.hashLabel] })
            let hashes = inUse.map { String($0.dropFirst(set.metadata.name.count + 1)) }
            result.writes = history.cleanUp(limit: set.spec.revisionHistoryLimit, inUse: Set(hashes))
        }
        if let moment = pods.nextAvailability { result.requeue(at: moment) }
        return result
    }
}
