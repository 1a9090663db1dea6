internal import KubernetesAPI
package import Wire

/// The objects of one resource as last seen, with indexes. A value: who holds a copy sees no change.
package struct ObjectStore: Sendable {
    private var objects: [ObjectKey: Message] = [:]
    private var indexes: [ObjectIndex]
    /// How many deletions are remembered; the answer to a write is never so late that more came in between.
    private static let gravesMax = 4096

    /// The versions at which objects went: what is older is a view of the past, be it an event of the watch after this
    /// process's own deletion, or the answer to its own write after the watch has told of the end.
    private var graves: [ObjectKey: ResourceVersion] = [:]
    private var graveOrder: [ObjectKey] = []
    private var places: [String: [String: Set<ObjectKey>]] = [:]

    /// An empty store. Every store is indexed by namespace.
    package init(indexes: [ObjectIndex] = []) {
        self.indexes = [.namespace]
        for index in indexes { self.add(index) }
    }

    /// How many objects there are.
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

    /// Takes an object over as it is now; nil when nothing is new about it.
    ///
    /// Views of the past are passed over: what this process wrote itself is in the store before the watch tells of it,
    /// and what came before that write may still be on its way.
    package mutating func upsert(_ object: Message) -> ObjectChange? {
        let metadata: MetaV1.ObjectMeta = object[1]
        let key = ObjectKey(metadata)
        let version = ResourceVersion(metadata.resourceVersion)
        if let grave = self.graves[key] {
            if let version, version <= grave { return nil }
            self.graves[key] = nil
        }
        if let old = self.objects[key] {
            if let version, let known = Self.version(of: old), version <= known { return nil }
            self.unindex(key, old)
        }
        let old = self.objects.updateValue(object, forKey: key)
        self.index(key, object)
        return old == object ? nil : ObjectChange(old: old, new: object)
    }

    /// Forgets an object; nil when there was none, or a newer one.
    /// - Parameter final: the object's last state, which says more than the last one seen.
    package mutating func remove(_ key: ObjectKey, final: Message? = nil) -> ObjectChange? {
        let end = final.flatMap(Self.version)
        if let end { self.dig(key, end) }
        guard let old = self.objects[key] else { return nil }
        if let end, let known = Self.version(of: old), known > end { return nil }
        self.objects[key] = nil
        self.unindex(key, old)
        return ObjectChange(old: final ?? old, new: nil)
    }

    /// Forgets an object that this process deleted, before the watch tells of it. Another object may have its name by
    /// now: only the one with this uid is forgotten.
    package mutating func bury(_ key: ObjectKey, uid: String) -> ObjectChange? {
        let metadata: MetaV1.ObjectMeta? = self.objects[key].map { $0[1] }
        guard metadata?.uid == uid, let change = self.remove(key) else { return nil }
        if let version = change.old.flatMap(Self.version) { self.dig(key, version) }
        return change
    }

    private mutating func dig(_ key: ObjectKey, _ version: ResourceVersion) {
        if let grave = self.graves[key] {
            if grave < version { self.graves[key] = version }
            return
        }
        self.graves[key] = version
        self.graveOrder.append(key)
        guard self.graveOrder.count > 2 * Self.gravesMax else { return }
        // Half of them at a time, so that it costs little; a key that has been dug anew since is forgotten early.
        for old in self.graveOrder.prefix(Self.gravesMax) { self.graves[old] = nil }
        self.graveOrder.removeFirst(Self.gravesMax)
    }

    /// Makes `objects`, a list of this version, all there is; what was written after it stays. Returns what that
    /// changed: first what is gone, then the rest, in order of names.
    package mutating func replace(_ objects: [Message], resourceVersion: String = "") -> [ObjectChange] {
        let listed = ResourceVersion(resourceVersion)
        self.graves = self.graves.filter { grave in listed.map { grave.value > $0 } ?? false }
        var gone = Set(self.objects.keys)
        for object in objects {
            let metadata: MetaV1.ObjectMeta = object[1]
            gone.remove(ObjectKey(metadata))
        }
        gone = gone.filter { key in
            guard let listed, let version = self.objects[key].flatMap(Self.version) else { return true }
            return version <= listed
        }
        var changes = gone.sorted().compactMap { self.remove($0) }
        for object in objects {
            if let change = self.upsert(object) { changes.append(change) }
        }
        return changes
    }

    private static func version(of object: Message) -> ResourceVersion? {
        guard case .message(let metadata) = object[1], case .string(let text) = metadata[6] else { return nil }
        return ResourceVersion(text)
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
