package import Core
package import KubernetesAPI
package import Logging
internal import Synchronization
package import Wire

/// The informers of one process: one watch a resource, however many of its parts look at it.
///
/// Ask for everything with `require` and `onChange`, then `run`. State: `Mutex`; handlers run after it is released,
/// in the order of the changes of their resource.
package final class SharedInformers: Sendable {
    /// Told of every change to the objects of a scope.
    package typealias Handler = @Sendable (ObjectChange) -> Void

    private struct State {
        var world = World()
        var handlers: [InformerScope: [Handler]] = [:]
        var scopes: Set<InformerScope> = []
        var unsynced: Set<InformerScope> = []
        var syncWaiters: [CheckedContinuation<Void, Never>] = []
    }

    private let client: KubernetesClient
    private let clock: any WallClock
    private let logger: Logger
    private let seed: UInt64
    private let state = Mutex(State())

    /// Informers that watch nothing yet.
    package init(client: KubernetesClient, clock: any WallClock, seed: UInt64, logger: Logger) {
        self.client = client
        self.clock = clock
        self.seed = seed
        self.logger = logger
    }

    /// Asks for a scope to be watched. Before `run`.
    package func require(_ scope: InformerScope, indexes: [ObjectIndex] = []) {
        self.state.withLock { state in
            state.scopes.insert(scope)
            state.unsynced.insert(scope)
            for index in indexes { state.world[scope].add(index) }
        }
    }

    /// Asks to be told of changes. Before `run`.
    package func onChange(_ scope: InformerScope, _ handler: @escaping Handler) {
        self.require(scope)
        self.state.withLock { $0.handlers[scope, default: []].append(handler) }
    }

    /// The objects of a type, for whom one type is enough. Before `run`.
    package func informer<T: TypedMessage>(
        _ type: T.Type = T.self,
        namespace: String? = nil,
        labelSelector: String = "",
        fieldSelector: String = "",
        indexes: [ObjectIndex] = []
    ) throws -> Informer<T> {
        let resource = try KubernetesClient.resource(of: T.self)
        let scope = InformerScope(
            resource,
            namespace: namespace,
            labelSelector: labelSelector,
            fieldSelector: fieldSelector
        )
        self.require(scope, indexes: indexes)
        return Informer(self, scope)
    }

    /// Looks at everything at one moment. No change comes in before `body` returns, so it must be quick.
    package func withWorld<R: Sendable>(_ body: (borrowing World) -> R) -> R {
        self.state.withLock { body($0.world) }
    }

    /// Every scope has been listed.
    package var hasSynced: Bool { self.state.withLock { $0.unsynced.isEmpty } }

    /// Suspends until every scope has been listed, or the task is cancelled.
    package func waitForSync() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = self.state.withLock { state -> Bool in
                    if state.unsynced.isEmpty || Task.isCancelled { return true }
                    state.syncWaiters.append(continuation)
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            self.releaseWaiters()
        }
    }

    /// Watches until cancelled.
    package func run() async throws {
        let scopes = self.state.withLock { $0.scopes }.sorted { $0.sortKey < $1.sortKey }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, scope) in scopes.enumerated() {
                group.addTask { try await self.reflect(scope, seed: self.seed &+ UInt64(number) &* 7919) }
            }
            try await group.waitForAll()
        }
    }

    private func reflect(_ scope: InformerScope, seed: UInt64) async throws {
        var reflector = Reflector(seed: seed)
        while !Task.isCancelled {
            switch reflector.next(now: self.clock.now()) {
            case .pause(let until):
                try await ContinuousClock().sleep(for: until - self.clock.now())
            case .list:
                await self.list(scope, &reflector)
            case .watch(let version):
                await self.watch(scope, from: version, seconds: 300 + Int(seed % 300), &reflector)
            }
        }
        throw CancellationError()
    }

    private func list(_ scope: InformerScope, _ reflector: inout Reflector) async {
        do {
            let options = ListOptions(labelSelector: scope.labelSelector, fieldSelector: scope.fieldSelector)
            let list = try await self.client.list(scope.resource, namespace: scope.namespace, options)
            reflector.listed(resourceVersion: list.resourceVersion)
            let (changes, handlers) = self.state.withLock { state in
                (
                    state.world[scope].replace(list.items, resourceVersion: list.resourceVersion),
                    state.handlers[scope] ?? []
                )
            }
            for change in changes {
                for handler in handlers { handler(change) }
            }
            self.synced(scope)
        } catch {
            self.failed(&reflector, scope, error)
        }
    }

    private func watch(
        _ scope: InformerScope,
        from version: String,
        seconds: Int,
        _ reflector: inout Reflector
    ) async {
        do {
            var options = WatchOptions(
                labelSelector: scope.labelSelector,
                fieldSelector: scope.fieldSelector,
                resourceVersion: version
            )
            options.timeoutSeconds = seconds
            let events = try await self.client.watch(scope.resource, namespace: scope.namespace, options)
            for try await event in events {
                if let update = reflector.received(event) { self.apply(update, to: scope) }
            }
            reflector.watchEnded(now: self.clock.now())
        } catch {
            self.failed(&reflector, scope, error)
        }
    }

    /// Takes over what this process wrote itself, without waiting for the watch to tell of it: decisions that follow
    /// are made in its knowledge, so nothing is written twice.
    package func observe(written object: Message, in resource: GroupVersionResource) {
        self.apply(to: InformerScope(resource)) { $0.upsert(object) }
    }

    /// Takes over that an object, which this process deleted, is gone.
    package func observe(deleted key: ObjectKey, uid: String, in resource: GroupVersionResource) {
        self.apply(to: InformerScope(resource)) { $0.bury(key, uid: uid) }
    }

    private func apply(_ update: Reflector.Update, to scope: InformerScope) {
        self.apply(to: scope) { store in
            switch update {
            case .upsert(let object): return store.upsert(object)
            case .remove(let object):
                let metadata: MetaV1.ObjectMeta = object[1]
                return store.remove(ObjectKey(metadata), final: object)
            }
        }
    }

    private func apply(to scope: InformerScope, _ body: (inout ObjectStore) -> ObjectChange?) {
        let (change, handlers) = self.state.withLock { state -> (ObjectChange?, [Handler]) in
            guard state.scopes.contains(scope) else { return (nil, []) }
            return (body(&state.world[scope]), state.handlers[scope] ?? [])
        }
        guard let change else { return }
        for handler in handlers { handler(change) }
    }

    private func failed(_ reflector: inout Reflector, _ scope: InformerScope, _ error: any Error) {
        guard !Task.isCancelled else { return }
        let isExpired = (error as? StatusError)?.isExpired ?? false
        reflector.failed(isExpired: isExpired, now: self.clock.now())
        self.logger.debug(
            "list or watch failed",
            metadata: [LogKey.resource: "\(scope.resource)", LogKey.error: "\(error)"]
        )
    }

    private func synced(_ scope: InformerScope) {
        let isLast = self.state.withLock { state in
            state.unsynced.remove(scope) != nil && state.unsynced.isEmpty
        }
        if isLast { self.releaseWaiters() }
    }

    private func releaseWaiters() {
        let waiters = self.state.withLock { state in
            defer { state.syncWaiters = [] }
            return state.syncWaiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
