internal import KubernetesAPI
internal import Store
internal import Synchronization
internal import Wire

/// All objects of a kind in memory, a moment behind the store: for rules that every request needs.
final class ObjectMirror<T: TypedMessage>: Sendable {
    private let objects: ObjectStore
    private let follower: HubFollower
    private let values = Mutex<[[UInt8]: T]>([:])
    private let filled = StartGate()

    init(_ objects: ObjectStore, _ hubs: WatchHubs) {
        self.objects = objects
        self.follower = HubFollower(objects, hubs)
    }

    /// Every object, as last seen.
    var all: [T] { self.values.withLock { Array($0.values) } }

    /// One object, as last seen.
    func find(namespace: String = "", name: String) -> T? {
        let key = self.objects.codec.keys.key(namespace: namespace, name: name)
        return self.values.withLock { $0[key] }
    }

    /// Returns once all that was in the store when `run()` began is here.
    func waitUntilFilled() async throws { try await self.filled.pass() }

    /// Follows the store until the task is cancelled.
    func run() async {
        await self.follower.run { all in
            self.values.withLock { $0 = all.mapValues { T(underlying: $0) } }
            self.filled.open()
        } change: { key, object in
            self.values.withLock { $0[key] = object.map { T(underlying: $0) } }
        }
    }
}
