internal import KubernetesAPI
internal import Store
internal import Wire

/// Objects of one resource in the store, with Kubernetes' meaning of conflicts.
struct ObjectStore: Sendable {
    /// What a change makes of an object.
    enum Change {
        case write(Message)
        case delete
        /// Leave it as it is.
        case none
    }

    /// What an update left behind.
    enum Updated {
        case written(Message)
        case unchanged(Message)
        case deleted(Message)

        var object: Message {
            switch self {
            case .written(let object), .unchanged(let object), .deleted(let object): object
            }
        }
    }

    /// A write that keeps colliding with others is given up, so that no request runs forever.
    private static let attemptsMax = 64

    let store: any KeyValueStore
    let codec: StorageCodec
    /// Of kinds whose objects lapse.
    let leases: EventLeases?

    private func lease() async throws -> Int64 {
        try await self.leases?.lease(self.store) ?? 0
    }

    func value(namespace: String, name: String) async throws -> StoredValue {
        let key = self.codec.keys.key(namespace: namespace, name: name)
        guard let value = try await self.store.get(key, revision: 0).value else {
            throw StatusError.notFound(self.codec.definition.groupResource, name)
        }
        return value
    }

    func get(namespace: String, name: String) async throws -> Message {
        try self.codec.decode(try await self.value(namespace: namespace, name: name))
    }

    /// The object, or nil when there is none.
    func find(namespace: String, name: String) async throws -> Message? {
        let key = self.codec.keys.key(namespace: namespace, name: name)
        return try await self.store.get(key, revision: 0).value.map { try self.codec.decode($0) }
    }

    /// All objects of a namespace, or of all.
    func list(namespace: String? = nil) async throws -> [Message] {
        let range = self.codec.keys.range(namespace: namespace)
        let page = try await self.store.list(start: range.start, end: range.end, limit: 0, revision: 0)
        return try page.values.map { try self.codec.decode($0) }
    }

    /// Stores a new object; throws `alreadyExists` when there is one of that name.
    func create(_ object: Message, isDryRun: Bool) async throws -> Message {
        let meta = object.objectMeta
        let key = self.codec.keys.key(namespace: meta.namespace, name: meta.name)
        if isDryRun {
            guard try await self.store.get(key, revision: 0).value == nil else {
                throw StatusError.alreadyExists(self.codec.definition.groupResource, meta.name)
            }
            return object
        }
        let lease = try await self.lease()
        switch try await self.store.put(key, self.codec.encode(object), expectedModRevision: 0, lease: lease) {
        case .stored(let revision): return Self.stamp(object, revision)
        case .conflict: throw StatusError.alreadyExists(self.codec.definition.groupResource, meta.name)
        }
    }

    /// Changes an object by what `change` makes of it, which is asked again when another write came between.
    func update(
        namespace: String,
        name: String,
        isDryRun: Bool = false,
        _ change: (Message) async throws -> Change
    ) async throws -> Updated {
        let key = self.codec.keys.key(namespace: namespace, name: name)
        var known = try await self.value(namespace: namespace, name: name)
        for _ in 0..<Self.attemptsMax {
            let current = try self.codec.decode(known)
            switch try await change(current) {
            case .none:
                return .unchanged(current)
            case .write(let object):
                let bytes = self.codec.encode(object)
                if bytes == known.value { return .unchanged(current) }
                if isDryRun { return .written(object) }
                let lease = try await self.lease()
                switch try await self.store.put(key, bytes, expectedModRevision: known.modRevision, lease: lease) {
                case .stored(let revision): return .written(Self.stamp(object, revision))
                case .conflict(let newer?, _): known = newer
                case .conflict(nil, _): throw StatusError.notFound(self.codec.definition.groupResource, name)
                }
            case .delete:
                if isDryRun { return .deleted(current) }
                switch try await self.store.delete(key, expectedModRevision: known.modRevision) {
                case .deleted(_, let revision): return .deleted(Self.stamp(current, revision))
                case .conflict(let newer, _): known = newer
                case .absent: throw StatusError.notFound(self.codec.definition.groupResource, name)
                }
            }
        }
        throw StatusError.conflict(self.codec.definition.groupResource, name, StatusError.modified)
    }

    private static func stamp(_ object: Message, _ revision: Int64) -> Message {
        var object = object
        object.objectMeta.resourceVersion = String(revision)
        return object
    }
}
