package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Moves a deployment's pods from one template to the next by way of replica sets.
package struct DeploymentController: Controller {
    package static let name = "deployment-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(AppsV1.Deployment.self),
            .dependents(AppsV1.ReplicaSet.self, of: AppsV1.Deployment.self) { $0.spec.selector },
            // Recreation waits for the end of the last old pod, which no replica set's status tells.
            Watch(CoreV1.Pod.resource, indexes: [.owner]) { change, world in
                guard change.new == nil else { return [] }
                return Self.deployment(of: change.metadata, world).map { [$0] } ?? []
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let deployment = world.get(AppsV1.Deployment.self, key),
            let selector = try? LabelSelector(deployment.spec.selector), !selector.isEverything
        else { return Reconciliation() }
        let isDeleting = deployment.metadata.isDeleting
        let claim = Claim<AppsV1.ReplicaSet>(by: deployment, selector: selector, canAdopt: !isDeleting, world)
        guard claim.writes.isEmpty else { return Reconciliation(claim.writes) }
        let rollout = Rollout(deployment, sets: claim.owned)
        var step = isDeleting ? Step() : self.step(rollout, world)
        self.updateStatus(rollout, &step, now: now)
        return step.result
    }

    /// What one pass does.
    private struct Step {
        var result = Reconciliation()
        /// The replica set that it makes.
        var created: String?
        var collisionCount: Int32?
    }

    private func step(_ rollout: Rollout, _ world: borrowing World) -> Step {
        var step = Step()
        let deployment = rollout.deployment
        if deployment.spec.paused || rollout.isScaling {
            step.result.writes = rollout.proportionalStep()
            if deployment.spec.paused { step.result.writes += rollout.cleanUp() }
            return step
        }
        guard rollout.newSet != nil else { return self.makeNewSet(rollout, world) }
        if let write = rollout.updateNewSet() {
            step.result.writes = [write]
            return step
        }
        if let write = rollout.updateRevision() {
            step.result.writes = [write]
            return step
        }
        if rollout.isRolling {
            step.result.writes = rollout.rollingStep()
        } else {
            step.result.writes = rollout.recreateStep(oldPodsRemain: Self.oldPodsRemain(rollout, world))
        }
        if step.result.writes.isEmpty, rollout.isComplete(rollout.counts) {
            step.result.writes = rollout.cleanUp()
        }
        return step
    }

    private func makeNewSet(_ rollout: Rollout, _ world: borrowing World) -> Step {
        var step = Step()
        if !rollout.isRolling {
            // All old pods go before the first new one comes.
            step.result.writes = rollout.recreateStep(oldPodsRemain: true)
            guard step.result.writes.isEmpty, !Self.oldPodsRemain(rollout, world) else { return step }
        }
        let namespace = rollout.deployment.metadata.namespace
        var taken: Set<String> = []
        for set in world.list(AppsV1.ReplicaSet.self, namespace: namespace) { taken.insert(set.metadata.name) }
        switch rollout.makeNewSet(collidesWith: taken.contains) {
        case .create(let write, let name):
            step.result.writes = [write]
            step.created = name
        case .collision:
            step.collisionCount = (rollout.deployment.status.collisionCount ?? 0) + 1
        }
        return step
    }

    private func updateStatus(_ rollout: Rollout, _ step: inout Step, now: Instant) {
        var updated = rollout.deployment
        updated.status = rollout.status(created: step.created, now: now)
        if let count = step.collisionCount { updated.status.collisionCount = count }
        // The revision's update changes the object, so its status has to wait for the next pass.
        let changesObject = step.result.writes.contains { write in
            guard case .update(let object) = write.action else { return false }
            return object.schema == AppsV1.Deployment.schema
        }
        if updated.status != rollout.deployment.status, !changesObject {
            step.result.writes.append(.updateStatus(updated).tolerating(.notFound))
        }
        if let deadline = rollout.progressDeadline(updated.status) { step.result.requeue(at: deadline) }
    }

    private static func oldPodsRemain(_ rollout: Rollout, _ world: borrowing World) -> Bool {
        for set in rollout.oldSets {
            for pod in world.list(CoreV1.Pod.self, by: .owner, set.metadata.uid) where !pod.isTerminated { return true }
        }
        return false
    }

    /// The deployment that a pod is of, by way of its replica set.
    private static func deployment(of pod: MetaV1.ObjectMeta, _ world: borrowing World) -> ObjectKey? {
        guard let owner = pod.controllerReference, owner.isOwner(ofKind: AppsV1.ReplicaSet.self) else { return nil }
        let key = ObjectKey(namespace: pod.namespace, name: owner.name)
        guard let set = world.get(AppsV1.ReplicaSet.self, key), let parent = set.metadata.controllerReference else {
            return nil
        }
        return ObjectKey(namespace: pod.namespace, name: parent.name)
    }
}
