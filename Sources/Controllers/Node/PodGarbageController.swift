package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Removes pods whose node is gone: there is no kubelet any more that would.
package struct PodGarbageController: Controller {
    package static let name = "pod-garbage-collector-controller"
    /// How long a node may be missing before its pods count as lost: it may only be registering anew.
    static let quarantine = Duration.seconds(40)

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.Pod.self, indexes: [.nodeName]),
            Watch(CoreV1.Node.resource) { change, world in
                guard change.new == nil else { return [] }
                return world.list(CoreV1.Pod.self, by: .nodeName, change.metadata.name).map { ObjectKey($0.metadata) }
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        var result = Reconciliation()
        guard let pod = world.get(CoreV1.Pod.self, key), !pod.spec.nodeName.isEmpty else {
            return self.unbound(world.get(CoreV1.Pod.self, key))
        }
        let node = ObjectKey(name: pod.spec.nodeName)
        guard world.get(CoreV1.Node.self, node) == nil else { return result }
        // The pod was started before the node went, so its start bounds how long the node can be gone; the server is
        // asked all the same.
        let started = (pod.status.startTime ?? pod.metadata.creationTimestamp).instant
        guard now >= started + Self.quarantine else {
            result.requeue(at: started + Self.quarantine)
            return result
        }
        let check = Write(.requireGone(CoreV1.Node.resource, node, uid: ""))
        result.writes = [check, .delete(pod, gracePeriodSeconds: 0)]
        return result
    }

    /// A pod that is deleted before it was bound has nobody who stops it.
    private func unbound(_ pod: CoreV1.Pod?) -> Reconciliation {
        guard let pod, pod.metadata.isDeleting, pod.metadata.finalizers.isEmpty else { return Reconciliation() }
        return Reconciliation([.delete(pod, gracePeriodSeconds: 0)])
    }
}
