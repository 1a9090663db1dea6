package import Wire

/// A read-only view of one scope of shared informers, as objects of their own type.
package struct Informer<T: TypedMessage>: Sendable {
    private let informers: SharedInformers
    private let scope: InformerScope

    init(_ informers: SharedInformers, _ scope: InformerScope) {
        self.informers = informers
        self.scope = scope
    }

    /// Finds an object by name.
    package func get(_ key: ObjectKey) -> T? {
        self.read { $0[key].map(T.init(underlying:)) }
    }

    /// All objects, or those of a namespace, in the order of their names.
    package func list(namespace: String? = nil) -> [T] {
        self.read { store in
            let objects = namespace.map { store.objects(by: ObjectIndex.namespace.name, $0) } ?? store.all
            return objects.map(T.init(underlying:))
        }
    }

    /// The objects that an index finds, in the order of their names.
    package func list(by index: ObjectIndex, _ value: String) -> [T] {
        self.read { $0.objects(by: index.name, value).map(T.init(underlying:)) }
    }

    /// Asks to be told of changes, with the object as it was and as it is. Before the informers run.
    package func onChange(_ handler: @escaping @Sendable (_ old: T?, _ new: T?) -> Void) {
        self.informers.onChange(self.scope) { change in
            handler(change.old.map(T.init(underlying:)), change.new.map(T.init(underlying:)))
        }
    }

    private func read<R: Sendable>(_ body: (borrowing ObjectStore) -> R) -> R {
        let scope = self.scope
        return self.informers.withWorld { body($0[scope]) }
    }
}
