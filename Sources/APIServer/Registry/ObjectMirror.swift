internal import KubernetesAPI
internal import Store
internal import Synchronization
internal import Wire

/// All objects of a kind in memory, a moment behind the store: for rules that every request needs.
final class ObjectMirror<T: TypedMessage>: Sendable {
    private let objects: ObjectStore
    private let follower: HubFollower
    private struct State {
        var values: [[UInt8]: T] = [:]
        var generation: UInt64 = 0
    }

    private let state = Mutex(State())
    private let filled = StartGate()

    init(_ objects: ObjectStore, _ hubs: WatchHubs) {
        self.objects = objects
        self.follower = HubFollower(objects, hubs)
    }

    /// Every object, as last seen.
    var all: [T] { self.state.withLock { Array($0.values.values) } }

    /// A number that rises with every change, for what is derived from the objects.
    var generation: UInt64 { self.state.withLock { $0.generation } }

    /// One object, as last seen.
    func find(namespace: String = "", name: String) -> T? {
        let key = self.objects.codec.keys.key(namespace: namespace, name: name)
        return self.state.withLock { $0.values[key] }
    }

    /// Returns once all that was in the store when `run()` began is here.
    func waitUntilFilled() async throws { try await self.filled.pass() }

    /// Follows the store until the task is cancelled.
    func run() async {
        await self.follower.run { all in
            self.state.withLock { state in
                state.values = all.mapValues { T(underlying: $0) }
                state.generation += 1
            }
            self.filled.open()
        } change: { key, object in
            self.state.withLock { state in
                state.values[key] = object.map { T(underlying: $0) }
                state.generation += 1
            }
        }
    }
}
