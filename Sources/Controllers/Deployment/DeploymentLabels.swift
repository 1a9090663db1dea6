/// The labels and annotations by which deployments and their replica sets know each other.
enum DeploymentLabels {
    static let templateHash = "pod-template-hash"
    static let revision = "deployment.kubernetes.io/revision"
    static let revisionHistory = "deployment.kubernetes.io/revision-history"
    static let desiredReplicas = "deployment.kubernetes.io/desired-replicas"
    static let maxReplicas = "deployment.kubernetes.io/max-replicas"

    /// Annotations of a deployment that its replica sets do not take over.
    static let notInherited: Set<String> = [
        "kubectl.kubernetes.io/last-applied-configuration", Self.revision, Self.revisionHistory,
        Self.desiredReplicas, Self.maxReplicas, "deprecated.deployment.rollback.to",
    ]
}
