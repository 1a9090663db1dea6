internal import Core
internal import KubernetesAPI
internal import KubernetesClient
internal import Logging
internal import Synchronization
internal import Wire

/// Watches the config maps and secrets that pods of this node refer to, each one by its name: a kubelet may see no
/// others.
///
/// State: `Mutex`; watches run as children of `run`.
final class ReferenceWatcher: Sendable {
    /// One object.
    struct Reference: Hashable, Sendable {
        var isSecret: Bool
        var namespace: String
        var name: String
    }

    private struct State {
        /// By the uid of the pod that refers to them.
        var wanted: [String: Set<Reference>] = [:]
        var watched: Set<Reference> = []
    }

    private let client: KubernetesClient
    private let clock: any WallClock
    private let logger: Logger
    private let state = Mutex(State())
    private let bell = Doorbell()

    init(client: KubernetesClient, clock: any WallClock, logger: Logger) {
        self.client = client
        self.clock = clock
        self.logger = logger
    }

    /// Makes `names` what a pod refers to.
    func require(_ names: PodReferences.Names, for metadata: MetaV1.ObjectMeta) {
        let namespace = metadata.namespace
        let configMaps = names.configMaps.map { Reference(isSecret: false, namespace: namespace, name: $0) }
        let secrets = names.secrets.map { Reference(isSecret: true, namespace: namespace, name: $0) }
        let references = Set(configMaps + secrets)
        let isNew = self.state.withLock { state in
            state.wanted.updateValue(references, forKey: metadata.uid) != references && !references.isEmpty
        }
        if isNew { self.bell.ring() }
    }

    /// A pod is gone.
    func release(uid: String) {
        self.state.withLock { $0.wanted[uid] = nil }
    }

    /// Watches until cancelled; `didChange` is told the uids of the pods that refer to what changed.
    func run(_ didChange: @escaping @Sendable (Set<String>) -> Void) async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                for reference in self.takeUnwatched() {
                    group.addTask { await self.watch(reference, didChange) }
                }
                await self.bell.wait()
            }
        }
    }

    private func takeUnwatched() -> [Reference] {
        self.state.withLock { state in
            let wanted = state.wanted.values.reduce(into: Set<Reference>()) { $0.formUnion($1) }
            let unwatched = wanted.subtracting(state.watched)
            state.watched.formUnion(unwatched)
            return Array(unwatched)
        }
    }

    private func users(of reference: Reference) -> Set<String> {
        self.state.withLock { state in Set(state.wanted.filter { $0.value.contains(reference) }.keys) }
    }

    /// Watches one object until no pod refers to it any more.
    private func watch(_ reference: Reference, _ didChange: @escaping @Sendable (Set<String>) -> Void) async {
        let informers = SharedInformers(
            client: self.client,
            clock: self.clock,
            seed: UInt64(truncatingIfNeeded: reference.hashValue),
            logger: self.logger
        )
        let resource = GroupVersionResource(
            group: "",
            version: "v1",
            resource: reference.isSecret ? "secrets" : "configmaps"
        )
        let scope = InformerScope(
            resource,
            namespace: reference.namespace,
            fieldSelector: "metadata.name=\(reference.name)"
        )
        informers.onChange(scope) { _ in
            // What the first list shows is news as well: it may have come after the pod asked for it.
            didChange(self.users(of: reference))
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await informers.run() }
            group.addTask {
                while !Task.isCancelled, !self.users(of: reference).isEmpty {
                    try? await ContinuousClock().sleep(for: .seconds(60))
                }
            }
            await group.next()
            group.cancelAll()
        }
        _ = self.state.withLock { $0.watched.remove(reference) }
    }
}
