internal import MVCC
internal import Storage
internal import Synchronization

/// A watch on the embedded store: a range, and a cursor in the history.
final class MemberWatch: StoreWatchSource {
    private struct State {
        var cursor: Int64
        var wantsProgress = false
        var isCancelled = false
        /// Whether it reads old changes from the disk.
        var isSlow = false
    }

    /// How many records are looked at a time to catch up.
    private static let recordsMax = 1_000

    private let id: UInt64
    private let range: KeyRange
    private let hub: WatchHub
    private let stateFile: StateFile
    private let metrics: StoreMetrics
    private let state: Mutex<State>

    init(range: KeyRange, from revision: Int64, hub: WatchHub, stateFile: StateFile, metrics: StoreMetrics) {
        self.id = hub.register(range)
        self.range = range
        self.hub = hub
        self.stateFile = stateFile
        let cursor = revision > 0 ? revision : hub.currentRevision + 1
        self.metrics = metrics
        self.state = Mutex(State(cursor: cursor))
        metrics.watchers.add(1, ordering: .relaxed)
    }

    deinit {
        self.hub.forget(self.id, self.range)
        self.metrics.watchers.subtract(1, ordering: .relaxed)
        self.note(isSlow: false)
    }

    func requestProgress() {
        self.state.withLock { $0.wantsProgress = true }
        self.hub.nudge(self.id)
    }

    func cancel() {
        self.state.withLock { $0.isCancelled = true }
        self.hub.nudge(self.id)
    }

    func next() async throws -> StoreWatchBatch? {
        try await self.next(receiver: nil).map { StoreWatchBatch(events: $0.map(StoreEvent.init), revision: $1) }
    }

    /// The same in the words of the state. A receiver is told of changes while this waits for them: then only those
    /// that it does not take are returned.
    func next(receiver: (any WatchReceiver)?) async throws -> (events: [ChangeEvent], revision: Int64)? {
        while true {
            try Task.checkCancellation()
            let (cursor, isCancelled) = self.state.withLock { ($0.cursor, $0.isCancelled) }
            if isCancelled { return nil }
            switch self.hub.poll(self.range, from: cursor) {
            case .ended(let error):
                throw error
            case .events(let events, let next):
                self.note(isSlow: false)
                if let batch = self.advance(events, next) { return batch }
            case .behind:
                self.note(isSlow: true)
                let found = try self.catchUp(from: cursor)
                if let batch = self.advance(found.events, found.next) { return batch }
            case .upToDate(let revision):
                self.note(isSlow: false)
                // It goes on from there, whatever is compacted before it asks again.
                let cursor = self.pass(revision)
                if self.takesProgress() { return ([], revision) }
                let resumeAt = await self.hub.park(self.id, self.range, from: cursor, receiver: receiver)
                self.state.withLock { $0.cursor = max($0.cursor, resumeAt) }
            }
        }
    }

    private func note(isSlow: Bool) {
        let change = self.state.withLock { state -> Int in
            guard state.isSlow != isSlow else { return 0 }
            state.isSlow = isSlow
            return isSlow ? 1 : -1
        }
        if change != 0 { self.metrics.slowWatchers.add(change, ordering: .relaxed) }
    }

    private func advance(_ events: [ChangeEvent], _ next: Int64) -> (events: [ChangeEvent], revision: Int64)? {
        self.state.withLock { $0.cursor = next }
        return events.isEmpty ? nil : (events, next - 1)
    }

    /// There was nothing up to a revision. Returns the new cursor; one that waits for the future stays where it is.
    private func pass(_ revision: Int64) -> Int64 {
        self.state.withLock { state in
            state.cursor = max(state.cursor, revision + 1)
            return state.cursor
        }
    }

    private func takesProgress() -> Bool {
        self.state.withLock { state in
            defer { state.wantsProgress = false }
            return state.wantsProgress
        }
    }

    private func catchUp(from cursor: Int64) throws -> (events: [ChangeEvent], next: Int64) {
        let view: KeyspaceView
        do {
            view = try self.stateFile.view()
        } catch {
            throw StoreError(storage: error)
        }
        do {
            return try view.changes(from: cursor, in: self.range, recordsMax: Self.recordsMax)
        } catch {
            throw StoreError(error, compactRevision: view.compactRevision)
        }
    }
}
