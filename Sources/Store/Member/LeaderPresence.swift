internal import Synchronization

/// Whether there is a leader, for requests that ask for one: a look costs a load of one byte.
///
/// Fed by the log's thread. Streams learn of a leader's loss only once none was there for some time, as in etcd: it is
/// cheaper for all to wait for a new one than to come again.
final class LeaderPresence: Sendable {
    /// For how many election timeouts there may be no leader before streams end: etcd's number.
    static let timeoutsMax = 3

    private struct State {
        var ticksWithout = 0
        var nextID: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Void, any Error>] = [:]
        /// Streams that ended before they came to wait.
        var cancelled: Set<UInt64> = []
    }

    private let isThere = Atomic(false)
    private let state = Mutex(State())

    /// Whether a leader is known now.
    var hasLeader: Bool { self.isThere.load(ordering: .relaxed) }

    func update(hasLeader: Bool) {
        self.isThere.store(hasLeader, ordering: .relaxed)
        if hasLeader { self.state.withLock { $0.ticksWithout = 0 } }
    }

    /// A tick went by. Ends who waits once there were `ticksMax` without a leader.
    func tick(ticksMax: Int) {
        guard !self.hasLeader else { return }
        let lost = self.state.withLock { state -> [CheckedContinuation<Void, any Error>] in
            state.ticksWithout += 1
            guard state.ticksWithout >= ticksMax else { return [] }
            defer { state.waiting = [:] }
            return state.waiting.keys.sorted().compactMap { state.waiting[$0] }
        }
        for stream in lost { stream.resume(throwing: StoreError(.unavailable, EtcdText.noLeader)) }
    }

    /// Waits until the leader is lost, and throws then; or with its task.
    func waitForLoss() async throws {
        let id = self.state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        defer { self.state.withLock { _ = $0.cancelled.remove(id) } }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isCancelled = self.state.withLock { state in
                    guard !state.cancelled.contains(id) else { return true }
                    state.waiting[id] = continuation
                    return false
                }
                if isCancelled { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            let waiting = self.state.withLock { state in
                state.cancelled.insert(id)
                return state.waiting.removeValue(forKey: id)
            }
            waiting?.resume(throwing: CancellationError())
        }
    }
}
