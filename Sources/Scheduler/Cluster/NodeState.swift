internal import KubernetesAPI
internal import KubernetesClient

/// A node with the pods that are on it, or soon will be.
struct NodeState: Sendable {
    /// Nil while only pods are known that name the node.
    private(set) var node: CoreV1.Node?
    let name: String
    private(set) var labels: [String: String] = [:]
    private(set) var taints: [CoreV1.Taint] = []
    private(set) var allocatable = ResourceAmounts()
    private(set) var podsMax: Int64 = 0
    private(set) var pods: [ObjectKey: ScheduledPod] = [:]
    private(set) var requested = ResourceAmounts()
    private(set) var scoredRequests = ResourceAmounts()

    init(name: String) {
        self.name = name
    }

    mutating func set(_ node: CoreV1.Node?) {
        self.node = node
        self.labels = node?.metadata.labels ?? [:]
        self.taints = node?.spec.taints ?? []
        let status = node?.status
        let amounts = status?.allocatable ?? [:]
        self.allocatable = ResourceAmounts(amounts)
        self.podsMax = amounts["pods"]?.amount.value ?? 0
    }

    mutating func add(_ pod: ScheduledPod) {
        self.remove(pod.key)
        self.pods[pod.key] = pod
        self.requested = self.requested + pod.demand.requests
        self.scoredRequests = self.scoredRequests + pod.demand.scoredRequests
    }

    mutating func remove(_ key: ObjectKey) {
        guard let pod = self.pods.removeValue(forKey: key) else { return }
        self.requested = self.requested - pod.demand.requests
        self.scoredRequests = self.scoredRequests - pod.demand.scoredRequests
    }

    /// The pods in the order of their names, so that decisions repeat.
    var sortedPods: [ScheduledPod] { self.pods.sorted { $0.key < $1.key }.map(\.value) }
}
