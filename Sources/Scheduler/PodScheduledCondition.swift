internal import Core
internal import KubernetesAPI
internal import Wire

/// The condition by which a pod says that it waits for a node.
enum PodScheduledCondition {
    /// The pod with the condition set; nil where it says so already.
    static func updated(_ pod: CoreV1.Pod, _ reason: String, _ message: String, now: Instant) -> CoreV1.Pod? {
        var updated = pod
        let place = pod.status.conditions.firstIndex { $0.type == "PodScheduled" }
        var condition = place.map { pod.status.conditions[$0] } ?? CoreV1.PodCondition { $0.type = "PodScheduled" }
        if condition.status == "False", condition.reason == reason, condition.message == message { return nil }
        if condition.status != "False" { condition.lastTransitionTime = MetaV1.Time(now) }
        condition.status = "False"
        condition.reason = reason
        condition.message = message
        if let place {
            updated.status.conditions[place] = condition
        } else {
            updated.status.conditions.append(condition)
        }
        return updated
    }
}
