internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Which other pods a pod wants near, or far.
struct AffinityTerm: Hashable, Sendable {
    let topologyKey: String
    private let selector: LabelSelector
    private let namespaces: Set<String>
    private let namespaceSelector: LabelSelector

    init(_ term: CoreV1.PodAffinityTerm, of pod: CoreV1.Pod) {
        self.topologyKey = term.topologyKey
        var selector = (try? LabelSelector(term.labelSelector)) ?? .nothing
        let labels = pod.metadata.labels
        if term.labelSelector != nil {
            let same = term.matchLabelKeys.compactMap { Self.requirement($0, labels, .isIn) }
            let other = term.mismatchLabelKeys.compactMap { Self.requirement($0, labels, .isNotIn) }
            selector = LabelSelector(selector.requirements + same + other)
        }
        self.selector = selector
        self.namespaceSelector = (try? LabelSelector(term.namespaceSelector)) ?? .nothing
        // A term that names no namespace is about the pod's own.
        let isOwn = term.namespaces.isEmpty && term.namespaceSelector == nil
        self.namespaces = isOwn ? [pod.metadata.namespace] : Set(term.namespaces)
    }

    /// The term is about a pod.
    func matches(_ pod: ScheduledPod, namespaces: [String: [String: String]]) -> Bool {
        guard self.selector.matches(pod.labels) else { return false }
        let namespace = pod.key.namespace
        return self.namespaces.contains(namespace) || self.namespaceSelector.matches(namespaces[namespace] ?? [:])
    }

    private static func requirement(
        _ key: String,
        _ labels: [String: String],
        _ match: LabelRequirement.Operator
    ) -> LabelRequirement? {
        labels[key].flatMap { try? LabelRequirement(key: key, operator: match, values: [$0]) }
    }
}
