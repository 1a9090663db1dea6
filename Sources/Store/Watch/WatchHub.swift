internal import MVCC
internal import Synchronization

/// Where watchers meet the changes. Keeps the newest in a window; a watcher is a cursor in the store's history.
///
/// A watcher that has seen everything is parked with its range. A change wakes those whose range it lies in; the
/// others stay parked and thereby count as having seen it. One that is behind the window reads from the state file.
final class WatchHub: Sendable {
    /// What a watcher is told when it asks for more.
    enum Step {
        case events([ChangeEvent], next: Int64)
        /// The changes it needs are no longer in the window.
        case behind
        /// It has seen everything up to this revision.
        case upToDate(Int64)
        case ended(StoreError)
    }

    private typealias Woken = (id: UInt64, wake: CheckedContinuation<Int64, Never>, cursor: Int64)

    private struct Parked {
        var range: KeyRange
        var cursor: Int64
        var wake: CheckedContinuation<Int64, Never>
    }

    private struct State {
        var window: WatchWindow
        var parked: [UInt64: Parked] = [:]
        /// Watchers that are to return from their next attempt to park at once.
        var nudged: Set<UInt64> = []
        var nextID: UInt64 = 1
        var failure: StoreError?
    }

    /// How much a watcher is given at a time, about.
    static let batchWeightMax = 1 << 20

    private let state: Mutex<State>
    private let weightMax: Int
    private let countMax: Int

    init(currentRevision: Int64, weightMax: Int, countMax: Int) {
        self.weightMax = weightMax
        self.countMax = countMax
        let window = WatchWindow(currentRevision: currentRevision, weightMax: weightMax, countMax: countMax)
        self.state = Mutex(State(window: window))
    }

    /// The newest revision that watchers have been told of.
    var currentRevision: Int64 { self.state.withLock { $0.window.currentRevision } }

    func makeID() -> UInt64 {
        self.state.withLock { state in
            defer { state.nextID += 1 }
            return state.nextID
        }
    }

    /// Adds changes, each list one revision, and wakes the watchers they concern.
    func publish(_ changes: [[ChangeEvent]]) {
        let woken = self.state.withLock { state -> [Woken] in
            let before = state.window.currentRevision
            for events in changes {
                guard let revision = events.first?.current.modRevision else { continue }
                state.window.append(events, revision: revision)
            }
            var woken: [Woken] = []
            for (id, parked) in state.parked where Self.concerns(changes, parked) {
                state.parked[id] = nil
                woken.append((id, parked.wake, max(parked.cursor, before + 1)))
            }
            return woken
        }
        Self.resume(woken)
    }

    /// The state was replaced by a newer one: all watchers look at it for what they missed.
    func startOver(at revision: Int64) {
        let woken = self.state.withLock { state in
            let before = state.window.currentRevision
            let current = max(revision, before)
            state.window = WatchWindow(currentRevision: current, weightMax: self.weightMax, countMax: self.countMax)
            defer { state.parked = [:] }
            return state.parked.map { Woken($0.key, $0.value.wake, max($0.value.cursor, before + 1)) }
        }
        Self.resume(woken)
    }

    /// The oldest watchers first.
    private static func resume(_ woken: [Woken]) {
        for watcher in woken.sorted(by: { $0.id < $1.id }) { watcher.wake.resume(returning: watcher.cursor) }
    }

    private static func concerns(_ changes: [[ChangeEvent]], _ parked: Parked) -> Bool {
        changes.contains { events in
            events.contains { $0.current.modRevision >= parked.cursor && parked.range.contains($0.current.key) }
        }
    }

    /// What there is for a watcher from `cursor` on.
    func poll(_ range: KeyRange, from cursor: Int64) -> Step {
        self.state.withLock { state in
            if let failure = state.failure { return .ended(failure) }
            guard let found = state.window.changes(from: cursor, in: range, weightMax: Self.batchWeightMax) else {
                return .behind
            }
            guard found.events.isEmpty else { return .events(found.events, next: found.next) }
            let current = state.window.currentRevision
            return found.next > current ? .upToDate(current) : .events([], next: found.next)
        }
    }

    /// Waits until there may be something for the watcher; returns the cursor to go on from.
    func park(_ id: UInt64, _ range: KeyRange, from cursor: Int64) async -> Int64 {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let resumeAt = self.state.withLock { state -> Int64? in
                    let isNews = state.window.changes(from: cursor, in: range, weightMax: 1)?.events.isEmpty != true
                    let isNudged = state.nudged.remove(id) != nil
                    if isNews || isNudged || state.failure != nil || Task.isCancelled { return cursor }
                    state.parked[id] = Parked(
                        range: range,
                        cursor: max(cursor, state.window.currentRevision + 1),
                        wake: continuation
                    )
                    return nil
                }
                if let resumeAt { continuation.resume(returning: resumeAt) }
            }
        } onCancel: {
            self.nudge(id)
        }
    }

    /// Makes a watcher return from parking, now or from its next attempt.
    func nudge(_ id: UInt64) {
        let woken = self.state.withLock { state -> (CheckedContinuation<Int64, Never>, Int64)? in
            guard let parked = state.parked.removeValue(forKey: id) else {
                state.nudged.insert(id)
                return nil
            }
            return (parked.wake, max(parked.cursor, state.window.currentRevision + 1))
        }
        if let (continuation, cursor) = woken { continuation.resume(returning: cursor) }
    }

    /// Forgets a watcher that does not park any more.
    func forget(_ id: UInt64) {
        self.state.withLock { state in
            _ = state.nudged.remove(id)
        }
    }

    /// Ends all watches.
    func end(_ error: StoreError) {
        let woken = self.state.withLock { state in
            state.failure = state.failure ?? error
            defer { state.parked = [:] }
            return state.parked.map { Woken($0.key, $0.value.wake, $0.value.cursor) }
        }
        Self.resume(woken)
    }
}
