internal import Core
internal import KubernetesAPI
internal import Transport
internal import Wire

/// Writes of the server itself, by the rules that hold for everybody.
extension ResourceService {
    /// The server's own identity.
    static let user = User(name: "system:apiserver", groups: [User.mastersGroup, User.authenticatedGroup])

    /// A call as if a client had made it.
    func internalCall<T: TypedMessage>(_ type: T.Type, namespace: String, name: String) throws -> ResourceCall {
        guard let definition = self.resources.resource(of: T.groupVersionKind),
            let codec = self.stored.codec(of: definition)
        else { throw StatusError.unknownPath }
        var request = APIRequest(method: "POST", target: "/?fieldManager=kube-apiserver", time: self.clock.now())
        request.user = Self.user
        return ResourceCall(
            definition: definition,
            codec: codec,
            request: request,
            namespace: namespace,
            name: name
        )
    }

    /// Creates an object unless there is one of its name.
    func ensure<T: TypedMessage>(_ object: T) async throws {
        let meta = object.underlying.objectMeta
        guard try await self.stored.find(T.self, namespace: meta.namespace, name: meta.name) == nil else { return }
        do {
            _ = try await self.create(
                object.underlying,
                try self.internalCall(T.self, namespace: meta.namespace, name: "")
            )
        } catch let error as StatusError where error.reason == .alreadyExists {
            // Another server was faster.
        }
    }

    /// Creates an object, or makes the one of its name what `object` says.
    func put<T: TypedMessage>(_ object: T) async throws {
        let meta = object.underlying.objectMeta
        let call = try self.internalCall(T.self, namespace: meta.namespace, name: meta.name)
        do {
            _ = try await self.change(call) { old in
                var new = object.underlying
                new.objectMeta.resourceVersion = old.objectMeta.resourceVersion
                return new
            }
        } catch let error as StatusError where error.reason == .notFound {
            try await self.ensure(object)
        }
    }
}
