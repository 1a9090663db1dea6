internal import KubernetesAPI
internal import Store
internal import Wire

/// Direct access to stored objects of any kind, for the server's own rules.
struct StoredObjects: Sendable {
    let catalog: ResourceCatalog
    let store: any KeyValueStore
    let eventLeases: EventLeases
    /// Reaches the webhooks that convert custom resources.
    let servers: RemoteServers

    var resources: ResourceRegistry { self.catalog.resources }

    /// How a resource is stored, in whatever version it was asked for; nil where nothing of it is stored.
    func codec(of definition: ResourceDefinition) -> StorageCodec? {
        // Custom resources are turned into the version that is stored when they are written, and back when read.
        if definition.custom != nil { return StorageCodec(definition) }
        let stored = GroupVersionKind(apiVersion: definition.storageVersion, kind: definition.kind)
        return StorageCodec(self.resources.resource(of: stored) ?? definition)
    }

    func objects(_ codec: StorageCodec) -> ObjectStore {
        let isEvents = codec.definition.kind == "Event" && codec.definition.group.isEmpty
        return ObjectStore(store: self.store(of: codec), codec: codec, leases: isEvents ? self.eventLeases : nil)
    }

    /// Where the objects of a resource lie, in the version that was asked for.
    private func store(of codec: StorageCodec) -> any KeyValueStore {
        guard let client = codec.definition.custom?.converter else { return self.store }
        let converter = CustomConverter(
            definition: codec.definition,
            client: client,
            servers: self.servers,
            services: WebhookServices(stored: self)
        )
        return ConvertedStore(base: self.store, converter: converter)
    }

    /// The objects of a kind.
    func of<T: TypedMessage>(_ type: T.Type) -> ObjectStore? {
        self.resources.resource(of: T.groupVersionKind).flatMap { self.codec(of: $0) }
            .map { self.objects($0) }
    }

    /// One object; nil when there is none.
    func find<T: TypedMessage>(_ type: T.Type, namespace: String = "", name: String) async throws -> T? {
        try await self.of(type)?.find(namespace: namespace, name: name).map { T(underlying: $0) }
    }

    /// All objects of a kind, or those of a namespace.
    func list<T: TypedMessage>(_ type: T.Type, namespace: String? = nil) async throws -> [T] {
        try await self.of(type)?.list(namespace: namespace).map { T(underlying: $0) } ?? []
    }
}
