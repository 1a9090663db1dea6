package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Keeps as many pods of a replica set as its spec asks for.
package struct ReplicaSetController: Controller {
    package static let name = "replicaset-controller"
    /// Pods made or deleted at a time; the rest follows.
    static let burstMax = 500

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(AppsV1.ReplicaSet.self, indexes: [.owner]),
            .dependents(CoreV1.Pod.self, of: AppsV1.ReplicaSet.self) { $0.spec.selector },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let set = world.get(AppsV1.ReplicaSet.self, key), let selector = try? LabelSelector(set.spec.selector)
        else { return Reconciliation() }
        let isDeleting = set.metadata.isDeleting
        let claim = Claim<CoreV1.Pod>(by: set, selector: selector, canAdopt: !isDeleting, world)
        let active = claim.owned.filter(\.isActive)
        var result = Reconciliation(claim.writes)
        if !isDeleting { result.writes += self.scale(set, active, world, now: now) }
        self.updateStatus(set, active, &result, now: now)
        return result
    }

    private func scale(
        _ set: AppsV1.ReplicaSet,
        _ active: [CoreV1.Pod],
        _ world: borrowing World,
        now: Instant
    ) -> [Write] {
        let missing = Int(set.spec.replicas ?? 1) - active.count
        if missing >= 0 {
            return (0..<min(missing, Self.burstMax)).map { _ in Self.create(set) }
        }
        let owner = set.metadata.controllerReference?.uid
        let related = owner.map { Self.pods(ofOwnersOf: $0, world) } ?? active
        return DeletionOrder(related: related, now: now).sorted(active)
            .prefix(min(-missing, Self.burstMax))
            .map { pod in
                .delete(
                    pod,
                    onSuccess: EventNote(
                        set,
                        .normal,
                        reason: "SuccessfulDelete",
                        "Deleted pod: \(pod.metadata.name)"
                    ),
                    onFailure: EventNote(
                        set,
                        .warning,
                        reason: "FailedDelete",
                        "Error deleting: ",
                        suffix: .error
                    )
                )
            }
    }

    private static func create(_ set: AppsV1.ReplicaSet) -> Write {
        let prefix = "\(set.metadata.name)-"
        return .create(
            CoreV1.Pod(template: set.spec.template, owner: set, namePrefix: prefix),
            onSuccess: EventNote(set, .normal, reason: "SuccessfulCreate", "Created pod: ", suffix: .name),
            onFailure: EventNote(set, .warning, reason: "FailedCreate", "Error creating: ", suffix: .error)
        )
    }

    /// The pods of all replica sets of a deployment.
    private static func pods(ofOwnersOf uid: String, _ world: borrowing World) -> [CoreV1.Pod] {
        var pods: [CoreV1.Pod] = []
        for set in world.list(AppsV1.ReplicaSet.self, by: .owner, uid) {
            pods += world.list(CoreV1.Pod.self, by: .owner, set.metadata.uid)
        }
        return pods
    }

    private func updateStatus(
        _ set: AppsV1.ReplicaSet,
        _ active: [CoreV1.Pod],
        _ result: inout Reconciliation,
        now: Instant
    ) {
        let templateLabels = set.spec.template.metadata.labels
        var updated = set
        updated.status.replicas = Int32(active.count)
        updated.status.fullyLabeledReplicas = Int32(
            active.count { pod in
                let labels = pod.metadata.labels
                return templateLabels.allSatisfy { labels[$0.key] == $0.value }
            }
        )
        let available = active.compactMap { $0.availableFrom(minReadySeconds: set.spec.minReadySeconds) }
        updated.status.readyReplicas = Int32(available.count)
        updated.status.availableReplicas = Int32(available.count { $0 <= now })
        updated.status.observedGeneration = set.metadata.generation
        if updated.status != set.status { result.writes.append(.updateStatus(updated).tolerating(.notFound)) }
        // Time alone makes pods available: nothing else would say when.
        if let next = available.filter({ $0 > now }).min() { result.requeue(at: next) }
    }
}
