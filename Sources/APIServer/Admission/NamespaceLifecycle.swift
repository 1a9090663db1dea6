internal import KubernetesAPI
internal import Wire

/// Keeps objects out of namespaces that do not exist or are going, and the namespaces that every cluster has in it.
struct NamespaceLifecycle: AdmissionStep {
    private static let permanent: Set<String> = ["default", "kube-system", "kube-public"]

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        if attributes.isOn(CoreV1.Namespace.self) {
            let name = attributes.object.objectMeta.name
            guard attributes.operation == .delete, Self.permanent.contains(name) else { return }
            throw attributes.forbidden("this namespace may not be deleted")
        }
        guard attributes.operation == .create, attributes.definition.isNamespaced else { return }
        let name = attributes.object.objectMeta.namespace
        guard let namespace = try await self.stored.find(CoreV1.Namespace.self, name: name) else {
            throw StatusError.notFound(GroupResource(group: "", resource: "namespaces"), name)
        }
        guard namespace.metadata.deletionTimestamp != nil else { return }
        var error = attributes.forbidden(
            "unable to create new content in namespace \(name) because it is being terminated"
        )
        error.status.details?.causes = [
            MetaV1.StatusCause {
                $0.reason = "NamespaceTerminating"
                $0.message = "namespace \(name) is being terminated"
                $0.field = "metadata.namespace"
            }
        ]
        throw error
    }
}
