internal import KubernetesAPI

extension CoreV1.Namespace {
    /// Objects can be made in it.
    var isActive: Bool { self.metadata.deletionTimestamp == nil && self.status.phase != "Terminating" }
}
