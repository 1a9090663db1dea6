internal import KubernetesAPI
internal import Logging
internal import Store
internal import Synchronization

/// The hubs of all resources that are or were watched.
final class WatchHubs: Sendable {
    /// How often the hubs of watched resources are brought up to the store's revision, for bookmarks.
    private static let progressInterval = Duration.seconds(20)
    private static let pauseAfterFailure = Duration.milliseconds(200)

    private let store: any KeyValueStore
    private let logger: Logger
    private let hubs = Mutex<[String: WatchHub]>([:])
    private let started: AsyncStream<WatchHub>
    private let starter: AsyncStream<WatchHub>.Continuation

    init(store: any KeyValueStore, logger: Logger) {
        self.store = store
        self.logger = logger
        (self.started, self.starter) = AsyncStream.makeStream()
    }

    /// The hub of a resource; it begins to follow the store when it is first asked for.
    func hub(for objects: ObjectStore) -> WatchHub {
        let codec = objects.codec
        // What a webhook converts is followed in each version for itself.
        let isConverted = codec.definition.custom?.converter != nil
        let key = isConverted ? "\(codec.keys.prefix) \(codec.definition.version)" : codec.keys.prefix
        let (hub, isNew) = self.hubs.withLock { hubs in
            if let hub = hubs[key] { return (hub, false) }
            let hub = WatchHub(store: isConverted ? objects.store : self.store, codec: codec)
            hubs[key] = hub
            return (hub, true)
        }
        if isNew { self.starter.yield(hub) }
        return hub
    }

    /// Ends the watches of clients.
    func endClients() {
        for hub in self.hubs.withLock({ Array($0.values) }) { hub.endClients() }
    }

    /// Runs the hubs until the task is cancelled.
    func run() async {
        let clock = ContinuousClock()
        await withDiscardingTaskGroup { group in
            group.addTask {
                while (try? await clock.sleep(for: Self.progressInterval)) != nil {
                    for hub in self.hubs.withLock({ Array($0.values) }) { hub.requestProgress() }
                }
            }
            for await hub in self.started {
                group.addTask {
                    await hub.run(logger: self.logger) { try await clock.sleep(for: Self.pauseAfterFailure) }
                }
            }
            group.cancelAll()
        }
    }
}
