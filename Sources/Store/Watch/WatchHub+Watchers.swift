internal import MVCC
internal import Synchronization

/// What watchers do: come, ask, wait and go.
extension WatchHub {
    /// Takes a watcher in; returns its number.
    func register(_ range: KeyRange) -> UInt64 {
        self.state.withLock { state in
            defer { state.nextID += 1 }
            state.watcherCount += 1
            state.index.insert(state.nextID, range)
            return state.nextID
        }
    }

    /// Forgets a watcher that does not park any more.
    func forget(_ id: UInt64, _ range: KeyRange) {
        self.state.withLock { state in
            _ = state.nudged.remove(id)
            state.watcherCount -= 1
            state.index.remove(id, range)
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

    /// Waits until there may be something for the watcher; returns the cursor to go on from. What its receiver takes in
    /// the meantime is behind that.
    func park(
        _ id: UInt64,
        _ range: KeyRange,
        from cursor: Int64,
        receiver: (any WatchReceiver)? = nil
    ) async -> Int64 {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let resumeAt = self.state.withLock { state -> Int64? in
                    let isNews = state.window.changes(from: cursor, in: range, weightMax: 1)?.events.isEmpty != true
                    let isNudged = state.nudged.remove(id) != nil
                    if isNews || isNudged || state.failure != nil || Task.isCancelled { return cursor }
                    state.parked[id] = Parked(
                        cursor: max(cursor, state.window.currentRevision + 1),
                        wake: continuation,
                        receiver: receiver
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
        let woken = self.state.withLock { state -> Woken? in
            guard !state.isTelling, let parked = state.parked.removeValue(forKey: id) else {
                state.nudged.insert(id)
                return nil
            }
            return (id, parked.wake, max(parked.cursor, state.window.currentRevision + 1))
        }
        if let woken { Self.resume([woken]) }
    }
}
