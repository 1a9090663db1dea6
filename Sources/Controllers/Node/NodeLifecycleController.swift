package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Notices nodes that have fallen silent, and taints nodes by their conditions.
package struct NodeLifecycleController: Controller {
    package static let name = "node-controller"
    static let leaseNamespace = "kube-node-lease"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.Node.self),
            Watch(CoordinationV1.Lease.resource) { change, world in
                let metadata = change.metadata
                guard metadata.namespace == Self.leaseNamespace else { return [] }
                // A renewal in time changes nothing: the moment to look comes by itself.
                let key = ObjectKey(name: metadata.name)
                guard let node = world.get(CoreV1.Node.self, key) else { return [] }
                let isSilent = node.status.conditions.contains { $0.type == "Ready" && $0.status == "Unknown" }
                return isSilent || change.new == nil ? [key] : []
            },
            .reading(CoreV1.Pod.self, indexes: [.nodeName]),
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let node = world.get(CoreV1.Node.self, key), !node.metadata.isDeleting else { return Reconciliation() }
        let leaseKey = ObjectKey(namespace: Self.leaseNamespace, name: key.name)
        let health = NodeHealth(node, lease: world.get(CoordinationV1.Lease.self, leaseKey))
        var result = Reconciliation()
        if let silenced = health.silenced(now: now) {
            let event = EventNote(
                node,
                .normal,
                reason: "NodeNotReady",
                "Node \(key.name) status is now: NodeNotReady"
            )
            // The taints follow from the conditions when these have been written.
            var write = Write(.updateStatus(silenced.underlying), onSuccess: event)
            write.tolerated = [.notFound]
            result.writes.append(write)
            return result
        }
        let taints = health.taints(now: now)
        if taints != node.spec.taints {
            var updated = node
            updated.spec.taints = taints
            result.writes.append(.update(updated).tolerating(.notFound))
        }
        if let ready = health.ready, ready.status != "True" {
            result.writes += Self.markPodsNotReady(key.name, world, now: now)
        }
        if now < health.deadline { result.requeue(at: health.deadline) }
        return result
    }

    /// Pods of a node that is not ready are not served to, whatever their last word was.
    private static func markPodsNotReady(_ node: String, _ world: borrowing World, now: Instant) -> [Write] {
        world.list(CoreV1.Pod.self, by: .nodeName, node).compactMap { pod in
            guard pod.isReady else { return nil }
            var updated = pod
            for place in updated.status.conditions.indices where updated.status.conditions[place].type == "Ready" {
                updated.status.conditions[place].status = "False"
                updated.status.conditions[place].lastTransitionTime = MetaV1.Time(now)
            }
            let event = EventNote(pod, .warning, reason: "NodeNotReady", "Node is not ready")
            var write = Write(.updateStatus(updated.underlying), onSuccess: event)
            write.tolerated = [.notFound]
            return write
        }
    }
}
