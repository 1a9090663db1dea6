internal import KubernetesAPI
internal import Store
internal import Synchronization
internal import Wire

/// All objects of a kind in memory, a moment behind the store: for rules that every request needs.
final class ObjectMirror<T: TypedMessage>: Sendable {
    private let objects: ObjectStore
    private let hub: WatchHub
    private let values = Mutex<[[UInt8]: T]>([:])

    init(_ objects: ObjectStore, _ hubs: WatchHubs) {
        self.objects = objects
        self.hub = hubs.hub(for: objects.codec)
    }

    /// Every object, as last seen.
    var all: [T] { self.values.withLock { Array($0.values) } }

    /// One object, as last seen.
    func find(namespace: String = "", name: String) -> T? {
        let key = self.objects.codec.keys.key(namespace: namespace, name: name)
        return self.values.withLock { $0[key] }
    }

    /// Follows the store until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            do {
                try await self.follow()
            } catch {
                // Fallen behind, or the store failed: begin anew.
                try? await ContinuousClock().sleep(for: .milliseconds(100))
            }
        }
    }

    private func follow() async throws {
        _ = try await self.hub.currentRevision()
        let range = self.objects.codec.keys.range(namespace: nil)
        let page = try await self.objects.store.list(start: range.start, end: range.end, limit: 0, revision: 0)
        var fresh: [[UInt8]: T] = [:]
        for value in page.values { fresh[value.key] = T(underlying: try self.objects.codec.decode(value)) }
        self.values.withLock { $0 = fresh }
        var cursor = page.revision
        while true {
            let news = try await self.hub.next(after: cursor)
            for event in news.events {
                let object = try event.current().map { T(underlying: $0) }
                self.values.withLock { $0[event.key] = object }
            }
            cursor = news.revision
        }
    }
}
