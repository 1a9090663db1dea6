internal import KubernetesAPI
internal import Wire

/// Gives ingresses that name no class the default one, if there is one.
struct DefaultIngressClass: AdmissionStep {
    private static let mark = "ingressclass.kubernetes.io/is-default-class"
    private static let oldAnnotation = "kubernetes.io/ingress.class"

    let stored: StoredObjects

    func admit(_ attributes: inout AdmissionAttributes) async throws {
        guard attributes.operation == .create, let ingress = attributes.object(as: NetworkingV1.Ingress.self),
            ingress.spec.ingressClassName == nil, ingress.metadata.annotations[Self.oldAnnotation] == nil
        else { return }
        let classes = try await self.stored.list(NetworkingV1.IngressClass.self)
        guard let name = DefaultChoice.name(among: classes.map(\.metadata), marks: [Self.mark]) else { return }
        attributes.edit(NetworkingV1.Ingress.self) { $0.spec.ingressClassName = name }
    }
}
