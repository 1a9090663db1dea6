internal import MVCC
internal import Storage
internal import Synchronization

/// A watch on the embedded store: a range, and a cursor in the history.
final class MemberWatch: StoreWatchSource {
    private struct State {
        var cursor: Int64
        var wantsProgress = false
        var isCancelled = false
    }

    /// How many records are looked at a time to catch up.
    private static let recordsMax = 1_000

    private let id: UInt64
    private let range: KeyRange
    private let hub: WatchHub
    private let stateFile: StateFile
    private let state: Mutex<State>

    init(range: KeyRange, from revision: Int64, hub: WatchHub, stateFile: StateFile) {
        self.id = hub.register(range)
        self.range = range
        self.hub = hub
        self.stateFile = stateFile
        let cursor = revision > 0 ? revision : hub.currentRevision + 1
        self.state = Mutex(State(cursor: cursor))
    }

    deinit {
        self.hub.forget(self.id, self.range)
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
                if let batch = self.advance(events, next) { return batch }
            case .behind:
                let found = try self.catchUp(from: cursor)
                if let batch = self.advance(found.events, found.next) { return batch }
            case .upToDate(let revision):
                if self.takesProgress() { return ([], revision) }
                let resumeAt = await self.hub.park(self.id, self.range, from: cursor, receiver: receiver)
                self.state.withLock { $0.cursor = max($0.cursor, resumeAt) }
            }
        }
    }

    private func advance(_ events: [ChangeEvent], _ next: Int64) -> (events: [ChangeEvent], revision: Int64)? {
        self.state.withLock { $0.cursor = next }
        return events.isEmpty ? nil : (events, next - 1)
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
