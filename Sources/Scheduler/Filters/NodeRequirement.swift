internal import KubernetesAPI
internal import Wire

/// The nodes that a pod's selector and required affinity ask for.
struct NodeRequirement: Sendable {
    private let selector: [String: String]
    private let terms: [NodeTerm]?

    /// Nil for pods that any node will do for.
    init?(_ pod: CoreV1.Pod) {
        self.selector = pod.spec.nodeSelector
        let required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
        self.terms = required.map { $0.nodeSelectorTerms.map(NodeTerm.init) }
        if self.selector.isEmpty, self.terms == nil { return nil }
    }

    func isMet(by node: NodeState) -> Bool {
        guard self.selector.allSatisfy({ node.labels[$0.key] == $0.value }) else { return false }
        return self.terms?.contains { $0.isMet(by: node) } ?? true
    }
}
