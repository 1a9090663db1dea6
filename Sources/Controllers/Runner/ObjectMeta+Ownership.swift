internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

extension MetaV1.ObjectMeta {
    /// The owner that manages the object; at most one may.
    var controllerReference: MetaV1.OwnerReference? {
        self.ownerReferences.first { $0.controller ?? false }
    }

    /// The object is being deleted.
    var isDeleting: Bool { self.deletionTimestamp != nil }
}

extension MetaV1.OwnerReference {
    /// A reference to the object that manages others.
    init(controller owner: some TypedMessage) {
        let metadata = owner.objectMeta
        let kind = type(of: owner).groupVersionKind
        self.init {
            $0.apiVersion = kind.apiVersion
            $0.kind = kind.kind
            $0.name = metadata.name
            $0.uid = metadata.uid
            $0.controller = true
            $0.blockOwnerDeletion = true
        }
    }

    /// The owner is of a kind, in whatever version.
    func isOwner<T: TypedMessage>(ofKind type: T.Type) -> Bool {
        let kind = T.groupVersionKind
        return self.kind == kind.kind
            && GroupVersionKind(apiVersion: self.apiVersion, kind: self.kind).group == kind.group
    }
}
