internal import KubernetesAPI
package import Wire

/// The objects of one resource as last seen, with indexes. A value: who holds a copy sees no change.
package struct ObjectStore: Sendable {
    private var objects: [ObjectKey: Message] = [:]
    private var indexes: [ObjectIndex]
    private var places: [String: [String: Set<ObjectKey>]] = [:]

    /// An empty store. Every store is indexed by namespace.
    package init(indexes: [ObjectIndex] = []) {
        self.indexes = [.namespace]
        for index in indexes { self.add(index) }
    }

    package var count: Int { self.objects.count }

    /// The names of all objects, in order.
    package var keys: [ObjectKey] { self.objects.keys.sorted() }

    /// All objects, in the order of their names.
    package var all: [Message] { self.messages(self.keys) }

    /// Finds an object by name.
    package subscript(key: ObjectKey) -> Message? { self.objects[key] }

    /// The names of the objects that an index finds, in order.
    package func keys(by index: String, _ value: String) -> [ObjectKey] {
        (self.places[index]?[value] ?? []).sorted()
    }

    /// The objects that an index finds, in the order of their names.
    package func objects(by index: String, _ value: String) -> [Message] {
        self.messages(self.keys(by: index, value))
    }

    /// Adds an index, unless there is one of its name.
    package mutating func add(_ index: ObjectIndex) {
        guard !self.indexes.contains(where: { $0.name == index.name }) else { return }
        self.indexes.append(index)
        for (key, object) in self.objects {
            for value in index.values(object) { self.places[index.name, default: [:]][value, default: []].insert(key) }
        }
    }

    /// Takes an object over as it is now.
    package mutating func upsert(_ object: Message) -> ObjectChange {
        let metadata: MetaV1.ObjectMeta = object[1]
        let key = ObjectKey(metadata)
        let old = self.objects.updateValue(object, forKey: key)
        if let old { self.unindex(key, old) }
        self.index(key, object)
        return ObjectChange(old: old, new: object)
    }

    /// Forgets an object; nil when there was none.
    package mutating func remove(_ key: ObjectKey) -> ObjectChange? {
        guard let old = self.objects.removeValue(forKey: key) else { return nil }
        self.unindex(key, old)
        return ObjectChange(old: old, new: nil)
    }

    /// Makes `objects` all there is. Returns what that changed: first what is gone, then the rest, in order of names.
    package mutating func replace(_ objects: [Message]) -> [ObjectChange] {
        var gone = Set(self.objects.keys)
        for object in objects {
            let metadata: MetaV1.ObjectMeta = object[1]
            gone.remove(ObjectKey(metadata))
        }
        var changes = gone.sorted().compactMap { self.remove($0) }
        for object in objects {
            let change = self.upsert(object)
            if change.old != change.new { changes.append(change) }
        }
        return changes
    }

    private func messages(_ keys: [ObjectKey]) -> [Message] {
        keys.compactMap { self.objects[$0] }
    }

    private mutating func index(_ key: ObjectKey, _ object: Message) {
        for index in self.indexes {
            for value in index.values(object) { self.places[index.name, default: [:]][value, default: []].insert(key) }
        }
    }

    private mutating func unindex(_ key: ObjectKey, _ object: Message) {
        for index in self.indexes {
            for value in index.values(object) {
                self.places[index.name]?[value]?.remove(key)
                if self.places[index.name]?[value]?.isEmpty ?? false { self.places[index.name]?[value] = nil }
            }
        }
    }
}
