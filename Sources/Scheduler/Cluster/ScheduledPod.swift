internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// A pod with what scheduling looks at computed once.
struct ScheduledPod: Sendable {
    let pod: CoreV1.Pod
    let key: ObjectKey
    let labels: [String: String]
    let demand: PodDemand
    /// Where it may not be together with others, as its spec says: looked at for every other pod.
    let antiAffinity: [AffinityTerm]

    init(_ pod: CoreV1.Pod) {
        self.pod = pod
        let metadata = pod.metadata
        self.key = ObjectKey(metadata)
        self.labels = metadata.labels
        self.demand = PodDemand(pod)
        let terms = pod.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []
        self.antiAffinity = terms.map { AffinityTerm($0, of: pod) }
    }
}
