package import KubernetesAPI
package import Wire

/// All that a process's informers have seen: what a controller decides from. A value: a copy of it does not change.
package struct World: Sendable {
    private var stores: [InformerScope: ObjectStore] = [:]

    /// A world without any store. Reading a resource that has no store finds nothing.
    package init() {}

    /// The store of a scope.
    package subscript(scope: InformerScope) -> ObjectStore {
        get { self.stores[scope] ?? ObjectStore() }
        _modify { yield &self.stores[scope, default: ObjectStore()] }
    }

    /// The store of a whole resource.
    package subscript(resource: GroupVersionResource) -> ObjectStore {
        get { self[InformerScope(resource)] }
        _modify { yield &self[InformerScope(resource)] }
    }

    /// Finds an object by name.
    package func get<T: TypedMessage>(_ type: T.Type = T.self, _ key: ObjectKey) -> T? {
        self.store(of: T.self)?[key].map(T.init(underlying:))
    }

    /// All objects of a type, or those of a namespace, in the order of their names.
    package func list<T: TypedMessage>(_ type: T.Type = T.self, namespace: String? = nil) -> [T] {
        guard let store = self.store(of: T.self) else { return [] }
        let objects = namespace.map { store.objects(by: ObjectIndex.namespace.name, $0) } ?? store.all
        return objects.map(T.init(underlying:))
    }

    /// The objects that an index finds, in the order of their names.
    package func list<T: TypedMessage>(_ type: T.Type = T.self, by index: ObjectIndex, _ value: String) -> [T] {
        (self.store(of: T.self)?.objects(by: index.name, value) ?? []).map(T.init(underlying:))
    }

    /// Puts an object in: what tests build worlds with.
    package mutating func insert(_ object: some TypedMessage, indexes: [ObjectIndex] = [.owner, .nodeName, .uid]) {
        guard let resource = type(of: object).resourceDefinition?.groupVersionResource else { return }
        if self.stores[InformerScope(resource)] == nil { self[resource] = ObjectStore(indexes: indexes) }
        _ = self[resource].upsert(object.underlying)
    }

    private func store<T: TypedMessage>(of type: T.Type) -> ObjectStore? {
        guard let resource = T.resourceDefinition?.groupVersionResource else { return nil }
        return self.stores[InformerScope(resource)]
    }
}
