internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// A kind whose objects quotas count.
struct CountedKind: Sendable {
    let resource: GroupVersionResource
    let list: @Sendable (borrowing World, String) -> [Message]

    init<T: TypedMessage>(_ type: T.Type) {
        self.resource = T.resource
        self.list = { world, namespace in world.list(T.self, namespace: namespace).map(\.underlying) }
    }

    static let all: [CountedKind] = [
        CountedKind(CoreV1.Pod.self), CountedKind(CoreV1.Service.self), CountedKind(CoreV1.Secret.self),
        CountedKind(CoreV1.ConfigMap.self), CountedKind(CoreV1.PersistentVolumeClaim.self),
        CountedKind(CoreV1.ReplicationController.self), CountedKind(CoreV1.ServiceAccount.self),
        CountedKind(AppsV1.Deployment.self), CountedKind(AppsV1.ReplicaSet.self), CountedKind(AppsV1.StatefulSet.self),
        CountedKind(AppsV1.DaemonSet.self), CountedKind(BatchV1.Job.self), CountedKind(BatchV1.CronJob.self),
        CountedKind(NetworkingV1.Ingress.self), CountedKind(NetworkingV1.NetworkPolicy.self),
        CountedKind(CoordinationV1.Lease.self), CountedKind(PolicyV1.PodDisruptionBudget.self),
        CountedKind(AutoscalingV2.HorizontalPodAutoscaler.self),
    ]

    /// Whether a change frees, or takes, something that admission did not charge.
    func matters(_ change: ObjectChange, now: Instant) -> Bool {
        guard let old = change.old else { return false }
        guard let new = change.new else { return true }
        return QuotaUsage.of(old, self.resource.groupResource, now: now)
            != QuotaUsage.of(new, self.resource.groupResource, now: now)
    }
}
