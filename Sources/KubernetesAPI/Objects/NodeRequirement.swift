/// The nodes that a pod's selector and required affinity ask for.
package struct NodeRequirement: Sendable {
    private let selector: [String: String]
    private let terms: [NodeTerm]?

    /// Nil for pods that any node will do for.
    package init?(_ spec: CoreV1.PodSpec) {
        self.selector = spec.nodeSelector
        let required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution
        self.terms = required.map { $0.nodeSelectorTerms.map(NodeTerm.init) }
        if self.selector.isEmpty, self.terms == nil { return nil }
    }

    /// A node of this name and these labels will do.
    package func isMet(byNode name: String, labels: [String: String]) -> Bool {
        guard self.selector.allSatisfy({ labels[$0.key] == $0.value }) else { return false }
        return self.terms?.contains { $0.isMet(byNode: name, labels: labels) } ?? true
    }
}
