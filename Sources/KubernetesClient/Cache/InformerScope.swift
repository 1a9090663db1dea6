package import KubernetesAPI

/// What one informer watches: a resource, wholly or in part.
package struct InformerScope: Hashable, Sendable {
    /// What is watched.
    package var resource: GroupVersionResource
    /// Nil for all namespaces.
    package var namespace: String?
    /// Only objects with labels that match; empty: all.
    package var labelSelector = ""
    /// Only objects with fields that match; empty: all.
    package var fieldSelector = ""

    /// Describes a scope.
    package init(
        _ resource: GroupVersionResource,
        namespace: String? = nil,
        labelSelector: String = "",
        fieldSelector: String = ""
    ) {
        self.resource = resource
        self.namespace = namespace
        self.labelSelector = labelSelector
        self.fieldSelector = fieldSelector
    }

    /// A total order, so that informers start in the same order in every run.
    var sortKey: String {
        "\(self.resource)|\(self.namespace ?? "")|\(self.labelSelector)|\(self.fieldSelector)"
    }
}
