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
    /// What pods' claims are about.
    var volumes = VolumeState()
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
