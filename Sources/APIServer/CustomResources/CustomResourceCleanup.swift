internal import Core
internal import KubernetesAPI
internal import Wire

/// Removes the objects of a definition that is being deleted, and lets it go after the last of them.
struct CustomResourceCleanup: Sendable {
    typealias Definition = APIExtensionsV1.CustomResourceDefinition

    /// How long objects that something holds are waited for before they are looked at again.
    private static let pause = Duration.milliseconds(200)

    let service: ResourceService
    let objects: ObjectStore

    /// Throws where objects remain.
    func run(_ definition: Definition) async throws {
        guard definition.metadata.finalizers.contains(DefinitionStatus.finalizer) else { return }
        let name = definition.metadata.name
        guard definition.isTrue("Established"), let stored = ResourceDefinition.stored(by: definition) else {
            return try await self.finish(name, "NeverEstablished", "resource was never established")
        }
        _ = try await self.change(name) { definition in
            let message = "CustomResource deletion is in progress"
            definition.set("Terminating", "True", "InstanceDeletionInProgress", message, now: self.service.clock.now())
        }
        guard let codec = self.service.stored.codec(of: stored) else { return }
        let instances = self.service.stored.objects(codec)
        try await self.deleteAll(instances)
        guard try await instances.list().isEmpty else {
            try await ContinuousClock().sleep(for: Self.pause)
            throw StatusError.internalError("objects of \(name) remain")
        }
        try await self.finish(name, "InstanceDeletionCompleted", "removed all instances")
    }

    private func deleteAll(_ instances: ObjectStore) async throws {
        let request = DeletionRequest()
        let strategy = instances.codec.definition.strategy
        for object in try await instances.list() {
            let meta = object.objectMeta
            do {
                _ = try await instances.update(namespace: meta.namespace, name: meta.name) { object in
                    DeletionPlan.change(object, request, strategy, now: self.service.clock.now())
                }
            } catch let error as StatusError where error.reason == .notFound {
                continue
            }
        }
    }

    private func finish(_ name: String, _ reason: String, _ message: String) async throws {
        _ = try await self.change(name) { definition in
            definition.set("Terminating", "False", reason, message, now: self.service.clock.now())
            definition.metadata.finalizers.removeAll { $0 == DefinitionStatus.finalizer }
        }
    }

    private func change(_ name: String, _ edit: @Sendable (inout Definition) -> Void) async throws
        -> ObjectStore.Updated
    {
        try await self.objects.update(namespace: "", name: name) { current in
            var definition = Definition(underlying: current)
            guard definition.metadata.deletionTimestamp != nil else { return .none }
            edit(&definition)
            return definition.metadata.finalizers.isEmpty ? .delete : .write(definition.underlying)
        }
    }
}
