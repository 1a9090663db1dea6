internal import Core
internal import Crypto
internal import Foundation
internal import KubernetesAPI
internal import Logging
internal import Synchronization
internal import Wire

/// Keeps what is served up with the definitions of custom resources in the store, and their status up with them.
///
/// Every API server on a store follows the definitions for itself; what they write is the same, so it does not matter
/// which is first.
final class CustomResourceDefinitions: Sendable {
    typealias Definition = APIExtensionsV1.CustomResourceDefinition

    private struct Known {
        var definition: Definition
        var resources: [ResourceDefinition]
    }

    private let service: ResourceService
    private let objects: ObjectStore
    private let follower: HubFollower
    private let known = Mutex<[[UInt8]: Known]>([:])
    private let filled = StartGate()
    private let changes: AsyncStream<Void>
    private let changed: AsyncStream<Void>.Continuation

    /// Nil when definitions are not served.
    init?(_ service: ResourceService) {
        guard let objects = service.stored.of(Definition.self) else { return nil }
        self.service = service
        self.objects = objects
        self.follower = HubFollower(objects, service.hubs)
        (self.changes, self.changed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Returns once the definitions that were in the store when `run()` began are served.
    func waitUntilFilled() async throws { try await self.filled.pass() }

    /// Follows the store until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.follow() }
            group.addTask {
                for await _ in self.changes { await self.reconcile() }
            }
        }
    }

    private func follow() async {
        await self.follower.run { all in
            self.known.withLock { known in
                known = all.mapValues { Self.known(Definition(underlying: $0), before: nil) }
            }
            self.publish()
            self.filled.open()
        } change: { key, object in
            self.known.withLock { known in
                known[key] = object.map { Self.known(Definition(underlying: $0), before: known[key]) }
            }
            self.publish()
        }
    }

    /// Serves what is known, and lets the status follow.
    private func publish() {
        let resources = self.known.withLock { known in
            known.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap(\.value.resources)
        }
        self.service.stored.catalog.replace(custom: resources)
        self.changed.yield()
    }

    /// A definition with its resources, which stay the same while nothing changes that they depend on.
    private static func known(_ definition: Definition, before: Known?) -> Known {
        if let before, before.definition.spec == definition.spec,
            before.definition.status.acceptedNames == definition.status.acceptedNames,
            before.definition.isTrue("Established") == definition.isTrue("Established"),
            before.definition.metadata.uid == definition.metadata.uid,
            before.definition.metadata.deletionTimestamp == definition.metadata.deletionTimestamp
        {
            return Known(definition: definition, resources: before.resources)
        }
        let resources = ResourceDefinition.custom(definition).map { resource in
            var resource = resource
            let name = "\(resource.storageVersion)/\(resource.kind)"
            resource.storageVersionHash = Data(SHA256.hash(data: Array(name.utf8)).prefix(8)).base64EncodedString()
            return resource
        }
        return Known(definition: definition, resources: resources)
    }

    private func reconcile() async {
        let definitions = self.known.withLock { $0.values.map(\.definition) }
            .sorted { $0.metadata.name < $1.metadata.name }
        for definition in definitions {
            do {
                if definition.metadata.deletionTimestamp != nil {
                    try await CustomResourceCleanup(service: self.service, objects: self.objects).run(definition)
                } else {
                    try await self.accept(definition, definitions)
                }
            } catch let error as StatusError where error.reason == .notFound {
                continue
            } catch {
                self.service.logger.warning(
                    "definition not brought up to date",
                    metadata: ["name": "\(definition.metadata.name)", LogKey.error: "\(error)"]
                )
                self.changed.yield()
                try? await ContinuousClock().sleep(for: .milliseconds(100))
            }
        }
    }

    private func accept(_ definition: Definition, _ all: [Definition]) async throws {
        let name = definition.metadata.name
        let others = all.filter { $0.metadata.name != name }
        let now = self.service.clock.now()
        let status = DefinitionStatus.accepting(definition, among: others, now: now)
        guard status != definition.status else { return }
        _ = try await self.objects.update(namespace: "", name: name) { current in
            var current = Definition(underlying: current)
            guard current.metadata.deletionTimestamp == nil else { return .none }
            current.status = DefinitionStatus.accepting(current, among: others, now: now)
            return .write(current.underlying)
        }
    }
}
