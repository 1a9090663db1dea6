package import Core
internal import KubernetesAPI
package import KubernetesClient
internal import Wire

/// Deletes pods from nodes whose `NoExecute` taints they do not tolerate, or not for longer.
package struct TaintEvictionController: Controller {
    package static let name = "taint-eviction-controller"

    /// Makes the controller.
    package init() {}

    package var watches: [Watch<ObjectKey>] {
        [
            .objects(CoreV1.Pod.self, indexes: [.nodeName]),
            Watch(CoreV1.Node.resource) { change, world in
                func taints(_ object: Message?) -> [CoreV1.Taint] {
                    object.map { CoreV1.Node(underlying: $0).spec.taints.filter { $0.effect == "NoExecute" } } ?? []
                }
                guard taints(change.old) != taints(change.new) else { return [] }
                return world.list(CoreV1.Pod.self, by: .nodeName, change.metadata.name).map { ObjectKey($0.metadata) }
            },
        ]
    }

    package func reconcile(_ key: ObjectKey, _ world: borrowing World, now: Instant) -> Reconciliation {
        guard let pod = world.get(CoreV1.Pod.self, key), !pod.spec.nodeName.isEmpty, pod.isActive,
            let node = world.get(CoreV1.Node.self, ObjectKey(name: pod.spec.nodeName)),
            let moment = Self.evictionTime(pod, node.spec.taints, now: now)
        else { return Reconciliation() }
        var result = Reconciliation()
        guard now >= moment else {
            result.requeue(at: moment)
            return result
        }
        var marked = pod
        marked.status.conditions.removeAll { $0.type == "DisruptionTarget" }
        marked.status.conditions.append(
            CoreV1.PodCondition {
                $0.type = "DisruptionTarget"
                $0.status = "True"
                $0.reason = "DeletionByTaintManager"
                $0.message = "Taint manager: deleting due to NoExecute taint"
                $0.lastTransitionTime = MetaV1.Time(now)
            }
        )
        let event = EventNote(pod, .normal, reason: "TaintManagerEviction", "Marking for deletion Pod \(key)")
        result.writes = [.updateStatus(marked).tolerating(.notFound), .delete(pod, onSuccess: event)]
        return result
    }

    /// When the pod has to go; nil when it may stay.
    static func evictionTime(_ pod: CoreV1.Pod, _ taints: [CoreV1.Taint], now: Instant) -> Instant? {
        var earliest: Instant?
        for taint in taints where taint.effect == "NoExecute" {
            let tolerations = pod.spec.tolerations.filter { $0.tolerates(taint) }
            guard !tolerations.isEmpty else { return now }
            let seconds = tolerations.compactMap(\.tolerationSeconds).min()
            guard let seconds else { continue }
            let moment = (taint.timeAdded?.instant ?? now) + .seconds(Int(max(0, seconds)))
            earliest = earliest.map { min($0, moment) } ?? moment
        }
        return earliest
    }
}
