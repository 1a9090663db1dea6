/// The labels that a node may give itself.
enum NodeLabels {
    private static let reserved = "node-restriction.kubernetes.io"
    /// Labels of Kubernetes' own domains that kubelets know about themselves.
    private static let own: Set<String> = [
        "kubernetes.io/hostname", "kubernetes.io/os", "kubernetes.io/arch", "beta.kubernetes.io/instance-type",
        "beta.kubernetes.io/os", "beta.kubernetes.io/arch", "failure-domain.beta.kubernetes.io/zone",
        "failure-domain.beta.kubernetes.io/region", "failure-domain.kubernetes.io/zone",
        "failure-domain.kubernetes.io/region", "topology.kubernetes.io/zone", "topology.kubernetes.io/region",
        "node.kubernetes.io/instance-type", "node.kubernetes.io/windows-build",
    ]
    private static let ownDomains = ["kubelet.kubernetes.io", "node.kubernetes.io"]

    /// The labels that differ and that the node may not touch, sorted.
    static func forbidden(_ labels: [String: String], from old: [String: String]) -> [String] {
        Set(labels.keys).union(old.keys).filter { labels[$0] != old[$0] && Self.isForbidden($0) }.sorted()
    }

    private static func isForbidden(_ label: String) -> Bool {
        let parts = label.split(separator: "/", maxSplits: 1)
        let domain = parts.count == 2 ? String(parts[0]) : ""
        func isWithin(_ parent: String) -> Bool { domain == parent || domain.hasSuffix("." + parent) }
        if isWithin(Self.reserved) { return true }
        guard isWithin("kubernetes.io") || isWithin("k8s.io") else { return false }
        return !Self.own.contains(label) && !Self.ownDomains.contains(where: isWithin)
    }
}
