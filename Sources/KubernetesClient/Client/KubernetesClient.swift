package import KubernetesAPI
package import Logging
internal import NIOCore
package import Wire

/// Talks to an API server. This file: objects of any kind as messages; `KubernetesClient+Typed`: as their own types.
///
/// Every call throws `StatusError` when the server says no, `TransportError` when it is not to be reached.
package struct KubernetesClient: Sendable {
    /// What carries the requests.
    package let transport: any APITransport

    /// A client on any transport.
    package init(transport: any APITransport) {
        self.transport = transport
    }

    /// A client over HTTP/2.
    package init(_ configuration: ClientConfiguration, logger: Logger) throws {
        self.transport = try HTTPAPITransport(configuration, logger: logger)
    }

    /// Reads an object, or with `subresource` a part of it.
    package func get(
        _ resource: GroupVersionResource,
        namespace: String?,
        name: String,
        subresource: String? = nil
    ) async throws -> Message {
        try await self.object(
            APIRequest(.get, resource, namespace: namespace, name: name, subresource: subresource)
        )
    }

    /// Lists objects: of all namespaces when `namespace` is nil. One page when `options.limit` is set.
    package func list(
        _ resource: GroupVersionResource,
        namespace: String?,
        _ options: ListOptions = ListOptions()
    ) async throws -> ObjectList<Message> {
        var request = APIRequest(.list, resource, namespace: namespace)
        request.query = options.query
        return try ResponseReader.list(try await self.object(request))
    }

    /// Watches objects: of all namespaces when `namespace` is nil.
    package func watch(
        _ resource: GroupVersionResource,
        namespace: String?,
        _ options: WatchOptions
    ) async throws -> WatchStream<Message> {
        WatchStream(try await self.openWatch(resource, namespace: namespace, options).body) { $0 }
    }

    /// Makes an object, or with `subresource` and `name` a sub-object such as a binding.
    @discardableResult
    package func create(
        _ object: Message,
        in resource: GroupVersionResource,
        namespace: String?,
        name: String? = nil,
        subresource: String? = nil,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> Message {
        var request = APIRequest(.create, resource, namespace: namespace, name: name, subresource: subresource)
        request.query = options.query
        request.body = Self.body(object)
        return try await self.object(request)
    }

    /// Replaces an object, or with `subresource` a part of it. Its resource version, where set, must be the current.
    @discardableResult
    package func update(
        _ object: Message,
        in resource: GroupVersionResource,
        namespace: String?,
        name: String,
        subresource: String? = nil,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> Message {
        var request = APIRequest(.update, resource, namespace: namespace, name: name, subresource: subresource)
        request.query = options.query
        request.body = Self.body(object)
        return try await self.object(request)
    }

    /// Changes an object by a patch in JSON (of server-side apply: YAML).
    @discardableResult
    package func patch(
        _ resource: GroupVersionResource,
        namespace: String?,
        name: String,
        _ type: PatchType,
        _ bytes: [UInt8],
        subresource: String? = nil,
        _ options: WriteOptions = WriteOptions()
    ) async throws -> Message {
        let verb = APIVerb.patch(type)
        var request = APIRequest(verb, resource, namespace: namespace, name: name, subresource: subresource)
        request.query = options.query
        request.body = ByteBuffer(bytes: bytes)
        return try await self.object(request)
    }

    /// Deletes an object. Returns the object as it now is while finalizers or a grace period keep it, else a `Status`.
    @discardableResult
    package func delete(
        _ resource: GroupVersionResource,
        namespace: String?,
        name: String,
        _ options: DeleteOptions = DeleteOptions()
    ) async throws -> Message {
        var request = APIRequest(.delete, resource, namespace: namespace, name: name)
        request.body = Self.body(options.message.underlying)
        return try await self.object(request)
    }

    /// Deletes all objects that `selection` is about.
    package func deleteCollection(
        _ resource: GroupVersionResource,
        namespace: String?,
        selection: ListOptions = ListOptions(),
        _ options: DeleteOptions = DeleteOptions()
    ) async throws {
        var request = APIRequest(.deleteCollection, resource, namespace: namespace)
        request.query = selection.query
        request.body = Self.body(options.message.underlying)
        _ = try await self.object(request)
    }

    /// Sends a request whose answer is no object, and gives its body as it arrives.
    package func stream(_ request: APIRequest) async throws -> APIBody {
        let response = try await self.transport.send(request)
        guard response.status == 200 else {
            throw ResponseReader.refusal(response, try await ResponseReader.bytes(response))
        }
        return response.body
    }

    /// Lets go of all connections.
    package func shutdown() async {
        await self.transport.shutdown()
    }

    func openWatch(
        _ resource: GroupVersionResource,
        namespace: String?,
        _ options: WatchOptions
    ) async throws -> APIResponse {
        var request = APIRequest(.watch, resource, namespace: namespace)
        request.query = options.query
        let response = try await self.transport.send(request)
        guard response.status == 200 else {
            throw ResponseReader.refusal(response, try await ResponseReader.bytes(response))
        }
        return response
    }

    private func object(_ request: APIRequest) async throws -> Message {
        try await ResponseReader.object(try await self.transport.send(request))
    }

    private static func body(_ message: Message) -> ByteBuffer {
        ByteBuffer(bytes: ObjectEnvelope(message).bytes())
    }
}
