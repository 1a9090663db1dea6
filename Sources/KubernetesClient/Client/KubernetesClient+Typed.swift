package import KubernetesAPI
package import Wire

/// The calls for kinds that have a type of their own.
extension KubernetesClient {
    /// Reads an object.
    package func get<T: TypedMessage>(
        _ type: T.Type = T.self,
        namespace: String? = nil,
        name: String
    ) async throws -> T {
        try Self.read(try await self.get(try Self.resource(of: T.self), namespace: namespace, name: name))
    }

    /// Lists objects: of all namespaces when `namespace` is nil. One page when `options.limit` is set.
    package func list<T: TypedMessage>(
        _ type: T.Type = T.self,
        namespace: String? = nil,
        _ options: ListOptions = ListOptions()
    ) async throws -> ObjectList<T> {
        try await self.list(try Self.resource(of: T.self), namespace: namespace, options).compactMap {
            $0.schema == T.schema ? T(underlying: $0) : nil
        }
    }

    /// Watches objects: of all namespaces when `namespace` is nil.
    package func watch<T: TypedMessage>(
        _ type: T.Type = T.self,
        namespace: String? = nil,
        _ options: WatchOptions
    ) async throws -> WatchStream<T> {
        let response = try await self.openWatch(try Self.resource(of: T.self), namespace: namespace, options)
        return WatchStream(response.body) { try Self.read($0) }
    }

    /// Makes an object in the namespace that its metadata names.
    @discardableResult
    package func create<T: TypedMessage>(_ object: T, _ options: WriteOptions = WriteOptions()) async throws -> T {
        let resource = try Self.resource(of: T.self)
        let namespace = object.objectMeta.namespace.nonEmpty
        return try Self.read(try await self.create(object.underlying, in: resource, namespace: namespace, options))
    }

    /// Replaces an object. Its resource version, where set, must be the current.
    @discardableResult
    package func update<T: TypedMessage>(
        _ object: T,
        subresource: String? = nil,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> T {
        let metadata = object.objectMeta
        return try Self.read(
            try await self.update(
                object.underlying,
                in: try Self.resource(of: T.self),
                namespace: metadata.namespace.nonEmpty,
                name: metadata.name,
                subresource: subresource,
                options
            )
        )
    }

    /// Replaces an object's status.
    @discardableResult
    package func updateStatus<T: TypedMessage>(
        _ object: T,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> T {
        try await self.update(object, subresource: "status", options)
    }

    /// Changes an object by a patch in JSON (of server-side apply: YAML).
    @discardableResult
    package func patch<T: TypedMessage>(
        _ type: T.Type = T.self,
        namespace: String? = nil,
        name: String,
        _ patchType: PatchType,
        _ bytes: [UInt8],
        subresource: String? = nil,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> T {
        let resource = try Self.resource(of: T.self)
        return try Self.read(
            try await self.patch(
                resource,
                namespace: namespace,
                name: name,
                patchType,
                bytes,
                subresource: subresource,
                options
            )
        )
    }

    /// Deletes an object.
    package func delete<T: TypedMessage>(
        _ type: T.Type,
        namespace: String? = nil,
        name: String,
        _ options: DeleteOptions = DeleteOptions()
    ) async throws {
        try await self.delete(try Self.resource(of: T.self), namespace: namespace, name: name, options)
    }

    /// Makes a sub-object of an object of type `T`, for example a `Binding` of a pod or a service account's token.
    /// Returns what the server sends back: for a binding a `Status`, for a token request the request filled in.
    @discardableResult
    package func create<T: TypedMessage>(
        subresource: String,
        of type: T.Type,
        namespace: String?,
        name: String,
        _ body: some TypedMessage,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> Message {
        try await self.create(
            body.underlying,
            in: try Self.resource(of: T.self),
            namespace: namespace,
            name: name,
            subresource: subresource,
            options
        )
    }

    static func resource<T: TypedMessage>(of type: T.Type) throws -> GroupVersionResource {
        guard let resource = T.resourceDefinition?.groupVersionResource else {
            throw ClientError(.unknownResource, "no resource serves \(T.schema.name)")
        }
        return resource
    }

    static func read<T: TypedMessage>(_ message: Message) throws -> T {
        guard message.schema == T.schema else {
            let wanted = T.schema.name
            throw ClientError(.malformedResponse, "the answer is a \(message.schema.name), not a \(wanted)")
        }
        return T(underlying: message)
    }
}

extension TypedMessage {
    /// The resource that serves the kind.
    /// - Precondition: the API server serves objects of the type.
    package static var resource: GroupVersionResource {
        guard let definition = Self.resourceDefinition else {
            preconditionFailure("\(Self.schema.name) must be a kind that is served")
        }
        return definition.groupVersionResource
    }

    /// The object's metadata: field 1 of every kind that is an object.
    package var objectMeta: MetaV1.ObjectMeta {
        get { self.underlying[1] }
        set { self.underlying[1] = newValue }
    }
}

extension String {
    /// The string; nil when it is empty, as absent names are in metadata.
    package var nonEmpty: String? { self.isEmpty ? nil : self }
}
