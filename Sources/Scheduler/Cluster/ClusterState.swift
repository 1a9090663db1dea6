internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// The nodes with their pods, kept up to date by what the informers tell and by what was decided and is on its way.
struct ClusterState: Sendable {
    private var states: [String: NodeState] = [:]
    /// Where every pod that has a node is.
    private var places: [ObjectKey: String] = [:]
    /// Pods whose binding is under way: their node is decided, but not yet written.
    private var assumed: Set<ObjectKey> = []
    /// The claims for volumes that there are, and whether each has its volume.
    private var claims: [ObjectKey: Bool] = [:]
    /// The labels of namespaces.
    private(set) var namespaces: [String: [String: String]] = [:]

    init() {}

    /// The nodes there are, in the order of their names.
    var nodes: [NodeState] {
        self.states.values.filter { $0.node != nil }.sorted { $0.name < $1.name }
    }

    mutating func set(_ node: CoreV1.Node) {
        let name = node.metadata.name
        self.states[name, default: NodeState(name: name)].set(node)
    }

    mutating func removeNode(_ name: String) {
        self.states[name]?.set(nil)
        if self.states[name]?.pods.isEmpty ?? false { self.states[name] = nil }
    }

    mutating func setNamespace(_ name: String, labels: [String: String]?) {
        self.namespaces[name] = labels
    }

    /// A claim is there as it is now, or, nil, no more.
    mutating func set(_ claim: CoreV1.PersistentVolumeClaim?, _ key: ObjectKey) {
        self.claims[key] = claim.map { $0.status.phase == "Bound" && !$0.spec.volumeName.isEmpty }
    }

    /// What a pod's volumes lack, in Kubernetes' words; nil when they are all there.
    func volumeProblem(of pod: ScheduledPod) -> String? {
        for volume in pod.pod.spec.volumes {
            guard let source = volume.volumeSource.persistentVolumeClaim else { continue }
            let key = ObjectKey(namespace: pod.key.namespace, name: source.claimName)
            guard let isBound = self.claims[key] else { return "persistentvolumeclaim \"\(key.name)\" not found" }
            guard isBound else { return "pod has unbound immediate PersistentVolumeClaims" }
        }
        return nil
    }

    /// A pod has, or is about to have, a node.
    mutating func place(_ pod: CoreV1.Pod, on node: String, isAssumed: Bool) {
        let scheduled = ScheduledPod(pod)
        self.removePod(scheduled.key)
        self.places[scheduled.key] = node
        if isAssumed { self.assumed.insert(scheduled.key) }
        self.states[node, default: NodeState(name: node)].add(scheduled)
    }

    /// A pod uses nothing any more.
    mutating func removePod(_ key: ObjectKey) {
        self.assumed.remove(key)
        guard let node = self.places.removeValue(forKey: key) else { return }
        self.states[node]?.remove(key)
        if let state = self.states[node], state.node == nil, state.pods.isEmpty { self.states[node] = nil }
    }

    /// The pod's node is decided and only still to be written.
    func isAssumed(_ key: ObjectKey) -> Bool { self.assumed.contains(key) }
}
