internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Who owns whom, as the informers have seen it.
struct OwnerGraph {
    /// An object with the resource it is of.
    struct Node {
        var key: GarbageKey
        var object: Message

        var metadata: MetaV1.ObjectMeta { self.object[1] }
    }

    /// The state of an owner that an object names.
    enum Owner {
        /// It exists.
        case solid
        /// It is being deleted, and waits for its dependents to go first.
        case waiting
        /// It does not exist, as far as the informers know.
        case absent(GarbageKey)
        /// Its kind is not known, so nothing can be said.
        case unknown
    }

    let resources: [GroupVersionResource]

    /// The objects that name an object of this uid as an owner, in order.
    func dependents(of uid: String, _ world: borrowing World) -> [Node] {
        var nodes: [Node] = []
        for resource in self.resources {
            for object in world[resource].objects(by: ObjectIndex.owner.name, uid) {
                let metadata: MetaV1.ObjectMeta = object[1]
                nodes.append(Node(key: GarbageKey(resource, ObjectKey(metadata)), object: object))
            }
        }
        return nodes
    }

    /// What is known of an owner that an object in `namespace` names.
    func state(of reference: MetaV1.OwnerReference, namespace: String, _ world: borrowing World) -> Owner {
        guard let key = self.key(of: reference, namespace: namespace) else { return .unknown }
        guard let owner = world[key.resource][key.object] else { return .absent(key) }
        let metadata: MetaV1.ObjectMeta = owner[1]
        guard metadata.uid == reference.uid else { return .absent(key) }
        return metadata.isDeleting && metadata.finalizers.contains(GarbageCollector.foreground) ? .waiting : .solid
    }

    /// The object that a reference names; nil where its kind is none that is collected.
    func key(of reference: MetaV1.OwnerReference, namespace: String) -> GarbageKey? {
        let kind = GroupVersionKind(apiVersion: reference.apiVersion, kind: reference.kind)
        // The version may be one that is served no more; the group's kind is the same.
        let definition =
            ResourceRegistry.builtIn.resource(of: kind)
            ?? ResourceRegistry.builtIn.resources.first { $0.groupKind == kind.groupKind }
        guard let definition, self.resources.contains(definition.groupVersionResource) else { return nil }
        let namespace = definition.isNamespaced ? namespace : ""
        return GarbageKey(definition.groupVersionResource, ObjectKey(namespace: namespace, name: reference.name))
    }
}
