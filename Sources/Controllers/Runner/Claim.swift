internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Sorts the objects that an owner's selector finds, or that it owns: those to keep, to adopt, to let go.
struct Claim<Dependent: TypedMessage> {
    /// Owned, and found by the selector.
    var owned: [Dependent] = []
    /// What makes orphans that the selector finds the owner's, and lets those go that it finds no more.
    var writes: [Write] = []

    /// - Parameters:
    ///   - canAdopt: the owner is not being deleted.
    ///   - isEligible: what else than the selector decides whether an object can be the owner's.
    init(
        by owner: some TypedMessage,
        selector: LabelSelector,
        canAdopt: Bool,
        _ world: borrowing World,
        isEligible: (Dependent) -> Bool = { _ in true }
    ) {
        let metadata = owner.objectMeta
        for object in world.list(Dependent.self, namespace: metadata.namespace) {
            let objectMeta = object.objectMeta
            let isMatch = selector.matches(objectMeta.labels) && isEligible(object)
            if let reference = objectMeta.controllerReference {
                guard reference.uid == metadata.uid else { continue }
                if isMatch {
                    self.owned.append(object)
                } else if canAdopt {
                    self.release(object, owner: metadata.uid)
                }
            } else if isMatch, canAdopt, !objectMeta.isDeleting {
                self.adopt(object, MetaV1.OwnerReference(controller: owner))
            }
        }
    }

    private mutating func adopt(_ object: Dependent, _ reference: MetaV1.OwnerReference) {
        var adopted = object
        adopted.objectMeta.ownerReferences.append(reference)
        self.writes.append(.update(adopted))
        self.owned.append(adopted)
    }

    private mutating func release(_ object: Dependent, owner: String) {
        var released = object
        released.objectMeta.ownerReferences.removeAll { $0.uid == owner }
        self.writes.append(.update(released).tolerating(.notFound))
    }
}
