package import KubernetesAPI
package import KubernetesClient
package import Wire

/// A resource that a controller looks at.
package struct Watch<Key: Hashable & Comparable & Sendable>: Sendable {
    /// What is watched.
    package let resource: GroupVersionResource
    /// How the controller looks its objects up.
    package let indexes: [ObjectIndex]
    /// The work that a change of an object makes; the world has the change in it already.
    package let keys: @Sendable (ObjectChange, borrowing World) -> [Key]

    /// A watch whose changes make the work that `keys` says.
    package init(
        _ resource: GroupVersionResource,
        indexes: [ObjectIndex] = [],
        keys: @escaping @Sendable (ObjectChange, borrowing World) -> [Key]
    ) {
        self.resource = resource
        self.indexes = indexes
        self.keys = keys
    }
}

extension Watch where Key == ObjectKey {
    /// The objects that the work is about.
    package static func objects<T: TypedMessage>(_ type: T.Type, indexes: [ObjectIndex] = []) -> Watch {
        Watch(T.resource, indexes: indexes) { change, _ in [ObjectKey(change.metadata)] }
    }

    /// What is read along, without making work.
    package static func reading<T: TypedMessage>(_ type: T.Type, indexes: [ObjectIndex] = []) -> Watch {
        Watch(T.resource, indexes: indexes) { _, _ in [] }
    }

    /// Objects that belong to those that the work is about. An object without a controller makes work for every
    /// `Owner` of its namespace whose selector, as `selector` reads it, finds it: it may be adopted.
    package static func dependents<T: TypedMessage, Owner: TypedMessage>(
        _ type: T.Type,
        of owner: Owner.Type,
        selector: @escaping @Sendable (Owner) -> MetaV1.LabelSelector?
    ) -> Watch {
        Watch(T.resource, indexes: [.owner]) { change, world in
            var keys: Set<ObjectKey> = []
            for object in [change.old, change.new].compactMap({ $0 }) {
                let metadata: MetaV1.ObjectMeta = object[1]
                guard let reference = metadata.controllerReference else { continue }
                guard reference.isOwner(ofKind: Owner.self) else { continue }
                keys.insert(ObjectKey(namespace: metadata.namespace, name: reference.name))
            }
            if let new = change.new {
                let metadata: MetaV1.ObjectMeta = new[1]
                if metadata.controllerReference == nil, metadata.deletionTimestamp == nil {
                    for candidate in world.list(Owner.self, namespace: metadata.namespace) {
                        guard let found = try? LabelSelector(selector(candidate)), !found.isEverything else { continue }
                        if found.matches(metadata.labels) { keys.insert(ObjectKey(candidate.objectMeta)) }
                    }
                }
            }
            return keys.sorted()
        }
    }
}
