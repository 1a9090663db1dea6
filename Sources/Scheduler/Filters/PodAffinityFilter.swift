internal import KubernetesAPI
internal import Wire

/// Nodes that are too far from pods that the pod needs near, or too near to pods that it or they want far.
struct PodAffinityFilter: Filter {
    static let name = "InterPodAffinity"

    /// A part of the cluster: nodes that share the value of a label.
    private struct Topology: Hashable {
        var key: String
        var value: String
    }

    private let wanted: [AffinityTerm]
    private let unwanted: [AffinityTerm]
    /// Where pods are that match all of `wanted`, by term.
    private var near: [Set<Topology>] = []
    private var far: Set<Topology> = []
    /// Where pods are that do not want this one.
    private var forbidden: Set<Topology> = []
    /// The first of a group that wants to be together finds nobody yet.
    private var isFirstOfGroup = false

    init?(_ pod: ScheduledPod, _ cluster: ClusterState) {
        let affinity = pod.pod.spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []
        self.wanted = affinity.map { AffinityTerm($0, of: pod.pod) }
        self.unwanted = pod.antiAffinity
        self.near = self.wanted.map { _ in [] }
        let namespaces = cluster.namespaces
        for node in cluster.nodes {
            for other in node.pods.values {
                for term in other.antiAffinity where term.matches(pod, namespaces: namespaces) {
                    if let topology = Self.topology(term, node) { self.forbidden.insert(topology) }
                }
                for term in self.unwanted where term.matches(other, namespaces: namespaces) {
                    if let topology = Self.topology(term, node) { self.far.insert(topology) }
                }
                guard self.wanted.allSatisfy({ $0.matches(other, namespaces: namespaces) }) else { continue }
                for (place, term) in self.wanted.enumerated() {
                    if let topology = Self.topology(term, node) { self.near[place].insert(topology) }
                }
            }
        }
        if self.wanted.isEmpty, self.unwanted.isEmpty, self.forbidden.isEmpty { return nil }
        self.isFirstOfGroup =
            self.near.allSatisfy(\.isEmpty) && self.wanted.allSatisfy { $0.matches(pod, namespaces: namespaces) }
    }

    func rejection(of node: NodeState) -> Rejection? {
        if !self.meetsAffinity(node) { return Rejection("node(s) didn't match pod affinity rules", isFinal: true) }
        let tooNear = self.unwanted.contains { term in
            Self.topology(term, node).map(self.far.contains) ?? false
        }
        if tooNear { return Rejection("node(s) didn't match pod anti-affinity rules", isFinal: false) }
        let isForbidden = self.forbidden.contains { node.labels[$0.key] == $0.value }
        return isForbidden
            ? Rejection("node(s) didn't satisfy existing pods anti-affinity rules", isFinal: false) : nil
    }

    private func meetsAffinity(_ node: NodeState) -> Bool {
        let places = self.wanted.map { Self.topology($0, node) }
        guard !places.contains(where: { $0 == nil }) else { return false }
        if self.isFirstOfGroup { return true }
        return zip(places, self.near).allSatisfy { place, near in place.map(near.contains) ?? false }
    }

    private static func topology(_ term: AffinityTerm, _ node: NodeState) -> Topology? {
        node.labels[term.topologyKey].map { Topology(key: term.topologyKey, value: $0) }
    }
}
