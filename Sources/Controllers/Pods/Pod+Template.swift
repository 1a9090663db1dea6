internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

extension CoreV1.Pod {
    /// A pod as `template` wants it, in the owner's namespace; the server gives it a name that begins with `prefix`.
    init(template: CoreV1.PodTemplateSpec, owner: some TypedMessage, namePrefix prefix: String) {
        self.init {
            $0.metadata.namespace = owner.objectMeta.namespace
            $0.metadata.generateName = prefix
            $0.metadata.labels = template.metadata.labels
            $0.metadata.annotations = template.metadata.annotations
            $0.metadata.finalizers = template.metadata.finalizers
            $0.metadata.ownerReferences = [MetaV1.OwnerReference(controller: owner)]
            $0.spec = template.spec
        }
    }
}
