internal import KubernetesAPI
internal import Store
internal import Wire

/// Keeps something up with all objects of a kind, a moment behind the store.
struct HubFollower: Sendable {
    private let objects: ObjectStore
    private let hub: WatchHub

    init(_ objects: ObjectStore, _ hubs: WatchHubs) {
        self.objects = objects
        self.hub = hubs.hub(for: objects)
    }

    /// Follows the store until the task is cancelled.
    /// - Parameters:
    ///   - reset: takes all objects as they are, whatever was known before.
    ///   - change: takes one object that has changed; nil when it is gone.
    func run(
        reset: ([[UInt8]: Message]) -> Void,
        change: ([UInt8], Message?) -> Void
    ) async {
        while !Task.isCancelled {
            do {
                try await self.follow(reset: reset, change: change)
            } catch {
                // Fallen behind, or the store failed: begin anew.
                try? await ContinuousClock().sleep(for: .milliseconds(100))
            }
        }
    }

    private func follow(
        reset: ([[UInt8]: Message]) -> Void,
        change: ([UInt8], Message?) -> Void
    ) async throws {
        _ = try await self.hub.currentRevision()
        let range = self.objects.codec.keys.range(namespace: nil)
        let page = try await self.objects.store.list(start: range.start, end: range.end, limit: 0, revision: 0)
        var fresh: [[UInt8]: Message] = [:]
        for value in page.values { fresh[value.key] = try self.objects.codec.decode(value) }
        reset(fresh)
        var cursor = page.revision
        while true {
            let news = try await self.hub.next(after: cursor)
            for event in news.events { change(event.key, try event.current()) }
            cursor = news.revision
        }
    }
}
