internal import Logging
internal import Store
internal import Synchronization

/// Follows one resource in the store, once for all who watch it.
///
/// A watcher is a cursor in the hub's window of recent events: it costs nothing while it is idle, and one that reads
/// too slowly falls out of the window and is told so; it never holds up another.
final class WatchHub: Sendable {
    /// The cursor is older than what the window holds.
    struct Expired: Error {
        var oldest: Int64
    }

    /// The server stops: clients are to go on elsewhere.
    struct Ended: Error {}

    private struct State {
        var endsClients = false
        var window: EventWindow?
        var failure: (any Error)?
        var waiters = WatchWaiters()
        var watch: StoreWatch?
    }

    private static let eventsMax = 4096

    private let store: any KeyValueStore
    let codec: StorageCodec
    private let state = Mutex(State())

    init(store: any KeyValueStore, codec: StorageCodec) {
        self.store = store
        self.codec = codec
    }

    /// Follows the store until the task is cancelled. When the store fails, the window is given up: watchers are told
    /// to start anew, and following begins again.
    func run(logger: Logger, pause: () async throws -> Void) async {
        while !Task.isCancelled {
            do {
                try await self.follow()
            } catch {
                if Task.isCancelled { break }
                logger.warning("watch of the store broke", metadata: ["error": "\(error)"])
            }
            self.reset()
            do { try await pause() } catch { break }
        }
        self.reset()
    }

    private func follow() async throws {
        let range = self.codec.keys.range(namespace: nil)
        let revision = try await self.store.currentRevision()
        let watch = try await self.store.watch(start: range.start, end: range.end, from: revision + 1)
        let waiters = self.state.withLock { state in
            state.window = EventWindow(startingAt: revision, eventsMax: Self.eventsMax)
            state.watch = watch
            return state.waiters.takeAll()
        }
        for waiter in waiters { waiter.resume(returning: nil) }
        for try await batch in watch { self.take(batch) }
    }

    /// Adds changes to the window and wakes those whom they concern; of progress alone all are told.
    private func take(_ batch: StoreWatchBatch) {
        let events = batch.events.map { HubEvent($0, codec: self.codec) }
        let fields = self.state.withLock { $0.waiters.fields }
        var concerned: Set<WatchInterest>? = events.isEmpty ? nil : []
        for event in events {
            guard let interests = event.interests(fields: fields) else {
                concerned = nil
                break
            }
            concerned?.formUnion(interests)
        }
        let (waiters, passed) = self.state.withLock { state in
            let passed = state.window?.revision
            state.window?.append(events, revision: batch.revision)
            // Who came meanwhile with another field was not thought of.
            guard let concerned, state.waiters.fields.isSubset(of: fields) else {
                return (state.waiters.takeAll(), passed)
            }
            return (state.waiters.take(concerned), passed)
        }
        for waiter in waiters { waiter.resume(returning: passed) }
    }

    private func reset() {
        let (waiters, passed) = self.state.withLock { state in
            let passed = state.window?.revision
            state.window = nil
            state.watch = nil
            return (state.waiters.takeAll(), passed)
        }
        for waiter in waiters { waiter.resume(returning: passed) }
    }

    /// Asks the store up to where the window is complete, so that watchers of a quiet resource can be told.
    func requestProgress() {
        self.state.withLock { $0.watch }?.requestProgress()
    }

    /// The revision up to which the window is complete; waits until the hub follows the store.
    func currentRevision() async throws -> Int64 {
        while true {
            try Task.checkCancellation()
            if let revision = self.state.withLock({ $0.window?.revision }) { return revision }
            _ = await self.wait(for: .everything) { $0.window == nil }
        }
    }

    /// Ends the watches of clients, while the server's own go on.
    func endClients() {
        let (waiters, passed) = self.state.withLock { state in
            state.endsClients = true
            return (state.waiters.takeAll(), state.window?.revision)
        }
        for waiter in waiters { waiter.resume(returning: passed) }
    }

    /// The changes after `cursor`, as soon as there are any of interest or the window is told to be complete.
    /// - Parameter isForClient: `Ended` is thrown once the server stops.
    func next(
        after cursor: Int64,
        _ interest: WatchInterest = .everything,
        isForClient: Bool = false
    ) async throws -> (events: ArraySlice<HubEvent>, revision: Int64) {
        var cursor = cursor
        while true {
            try Task.checkCancellation()
            if isForClient, self.state.withLock({ $0.endsClients }) { throw Ended() }
            switch self.state.withLock({ $0.window?.read(after: cursor) }) {
            case .events(let events, let revision): return (events, revision)
            case .expired(let oldest): throw Expired(oldest: oldest)
            case .upToDate, nil:
                let passed = await self.wait(for: interest) { [cursor] state in
                    if isForClient, state.endsClients { return false }
                    guard case .upToDate = state.window?.read(after: cursor) else { return state.window == nil }
                    return true
                }
                // The window may have left this behind while nothing in it was of interest.
                cursor = max(cursor, passed ?? cursor)
            }
        }
    }

    /// Throws `Expired` when the changes after `cursor` are no longer in the window.
    func peek(after cursor: Int64) throws {
        if case .expired(let oldest) = self.state.withLock({ $0.window?.read(after: cursor) }) {
            throw Expired(oldest: oldest)
        }
    }

    /// Suspends until something of interest changes; returns at once when `condition`, checked under the lock, does not
    /// hold. Returns up to which revision nothing of interest happened, if that is known.
    private func wait(for interest: WatchInterest, while condition: (borrowing State) -> Bool) async -> Int64? {
        let id = self.state.withLock { $0.waiters.makeID() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = self.state.withLock { state in
                    guard !Task.isCancelled, condition(state) else { return false }
                    state.waiters.add(continuation, id: id, interest: interest)
                    return true
                }
                if !mustWait { continuation.resume(returning: nil) }
            }
        } onCancel: {
            self.state.withLock { $0.waiters.take(id: id) }?.resume(returning: nil)
        }
    }
}
