import Store
import Synchronization

/// A watch of a `MemoryStore`.
final class MemoryWatch: StoreWatchSource {
    private struct State {
        var events: [StoreEvent] = []
        var revision: Int64 = 0
        var told: Int64 = 0
        var isCancelled = false
        var wantsProgress = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let start: [UInt8]
    private let end: [UInt8]
    private let state = Mutex(State())

    init(start: [UInt8], end: [UInt8]) {
        self.start = start
        self.end = end
    }

    func covers(_ event: StoreEvent) -> Bool {
        let key = event.value.key
        return !key.lexicographicallyPrecedes(self.start) && key.lexicographicallyPrecedes(self.end)
    }

    func push(_ events: [StoreEvent], revision: Int64) {
        self.change {
            $0.events += events
            $0.revision = max($0.revision, revision)
        }
    }

    func requestProgress() { self.change { $0.wantsProgress = true } }
    func cancel() { self.change { $0.isCancelled = true } }

    private func change(_ body: (inout State) -> Void) {
        let waiter = self.state.withLock { state in
            body(&state)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    func next() async throws -> StoreWatchBatch? {
        while true {
            try Task.checkCancellation()
            let step = self.state.withLock { state -> StoreWatchBatch?? in
                if state.isCancelled { return .some(nil) }
                guard !state.events.isEmpty || state.wantsProgress else { return nil }
                defer {
                    state.events = []
                    state.wantsProgress = false
                }
                return StoreWatchBatch(events: state.events, revision: state.revision)
            }
            if let step { return step }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let mustWait = self.state.withLock { state in
                        guard !Task.isCancelled, !state.isCancelled, state.events.isEmpty, !state.wantsProgress else {
                            return false
                        }
                        state.waiter = continuation
                        return true
                    }
                    if !mustWait { continuation.resume() }
                }
            } onCancel: {
                self.change { _ in }
            }
        }
    }
}
