internal import KubernetesAPI
internal import KubernetesClient
internal import Wire

/// Carries out writes, and tells the informers what came of them.
struct WriteExecutor: Sendable {
    let client: KubernetesClient
    let informers: SharedInformers

    /// A precondition of the writes after it does not hold yet.
    struct NotYet: Error, CustomStringConvertible {
        var description: String
    }

    /// The name of the object that was written.
    func execute(_ action: Write.Action) async throws -> String {
        switch action {
        case .create(let object):
            let (resource, key) = try Self.place(of: object)
            let created = try await self.client.create(object, in: resource, namespace: key.namespace.nonEmpty)
            return self.observe(created, resource)
        case .update(let object):
            return try await self.update(object, subresource: nil)
        case .updateStatus(let object):
            return try await self.update(object, subresource: "status")
        case .updateSubresource(let object, let subresource):
            return try await self.update(object, subresource: subresource)
        case .delete(let resource, let key, let options):
            try await self.delete(resource, key, options)
            return key.name
        case .deleteAll(let resource, let namespace):
            try await self.client.deleteCollection(resource, namespace: namespace)
            return ""
        case .requireNone(let resource, let namespace):
            try await self.requireNone(resource, namespace)
            return ""
        case .requireGone(let resource, let key, let uid):
            try await self.requireGone(resource, key, uid)
            return key.name
        case .requireAllowed(let question):
            try await self.requireAllowed(question)
            return ""
        }
    }

    private func update(_ object: Message, subresource: String?) async throws -> String {
        let (resource, key) = try Self.place(of: object)
        let updated = try await self.client.update(
            object,
            in: resource,
            namespace: key.namespace.nonEmpty,
            name: key.name,
            subresource: subresource
        )
        // A namespace whose finalizer is off is gone, though the answer shows it.
        guard subresource != "finalize" else { return key.name }
        return self.observe(updated, resource)
    }

    private func delete(_ resource: GroupVersionResource, _ key: ObjectKey, _ options: DeleteOptions) async throws {
        let namespace = key.namespace.nonEmpty
        let uid = options.uid ?? ""
        let answer: Message
        do {
            answer = try await self.client.delete(resource, namespace: namespace, name: key.name, options)
        } catch let error as StatusError where error.isNotFound {
            self.informers.observe(deleted: key, uid: uid, in: resource)
            throw error
        }
        guard answer.schema.metadata == "object" else {
            return self.informers.observe(deleted: key, uid: uid, in: resource)
        }
        let metadata: MetaV1.ObjectMeta = answer[1]
        let isKept = !metadata.finalizers.isEmpty || (metadata.deletionGracePeriodSeconds ?? 0) > 0
        if metadata.deletionTimestamp != nil, isKept {
            self.informers.observe(written: answer, in: resource)
        } else {
            self.informers.observe(deleted: key, uid: uid, in: resource)
        }
    }

    private func requireNone(_ resource: GroupVersionResource, _ namespace: String) async throws {
        var options = ListOptions()
        options.limit = 1
        let list = try await self.client.list(resource, namespace: namespace, options)
        guard list.items.isEmpty else { throw NotYet(description: "\(resource.groupResource) remain in \(namespace)") }
    }

    private func requireGone(_ resource: GroupVersionResource, _ key: ObjectKey, _ uid: String) async throws {
        do {
            let found = try await self.client.get(resource, namespace: key.namespace.nonEmpty, name: key.name)
            let metadata: MetaV1.ObjectMeta = found[1]
            if uid.isEmpty || metadata.uid == uid {
                throw NotYet(description: "\(resource.groupResource) \(key) exists")
            }
        } catch let error as StatusError where error.isNotFound {
            return
        }
    }

    private func requireAllowed(_ question: AuthorizationV1.SubjectAccessReviewSpec) async throws {
        let review = AuthorizationV1.SubjectAccessReview { $0.spec = question }
        let resource = GroupVersionResource(
            group: "authorization.k8s.io",
            version: "v1",
            resource: "subjectaccessreviews"
        )
        let answer = try await self.client.create(review.underlying, in: resource, namespace: nil)
        guard AuthorizationV1.SubjectAccessReview(underlying: answer).status.allowed else {
            throw NotYet(description: "\(question.user) may not")
        }
    }

    private func observe(_ object: Message, _ resource: GroupVersionResource) -> String {
        let metadata: MetaV1.ObjectMeta = object[1]
        // A write that takes off the last finalizer ends the object, so its answer shows what is no more. Pods and
        // namespaces have other reasons to stay.
        let staysWithoutFinalizer = resource == CoreV1.Pod.resource || resource == CoreV1.Namespace.resource
        if metadata.deletionTimestamp == nil || !metadata.finalizers.isEmpty || staysWithoutFinalizer {
            self.informers.observe(written: object, in: resource)
        }
        return metadata.name
    }

    private static func place(of object: Message) throws -> (GroupVersionResource, ObjectKey) {
        let kind = GroupVersionKind(
            group: object.schema.group ?? "",
            version: object.schema.version ?? "",
            kind: object.schema.shortName
        )
        guard let definition = ResourceRegistry.builtIn.resource(of: kind) else {
            throw ClientError(.unknownResource, "no resource serves \(kind)")
        }
        let metadata: MetaV1.ObjectMeta = object[1]
        return (definition.groupVersionResource, ObjectKey(metadata))
    }
}
