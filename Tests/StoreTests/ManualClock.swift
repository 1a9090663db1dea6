import Store
import Synchronization

/// Time that passes when a test says so.
final class ManualClock: MonotonicClock {
    private struct State {
        var time = Duration.seconds(1_000)
        var sleepers: [(deadline: Duration, wake: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// How many wait for time to pass.
    var sleeperCount: Int { self.state.withLock { $0.sleepers.count } }

    func now() -> Duration { self.state.withLock { $0.time } }

    func advance(by duration: Duration) {
        let woken = self.state.withLock { state in
            state.time += duration
            let time = state.time
            defer { state.sleepers.removeAll { $0.deadline <= time } }
            return state.sleepers.filter { $0.deadline <= time }
        }
        for sleeper in woken { sleeper.wake.resume() }
    }

    /// Waits until the time has come, or throws with its task.
    func wait(until deadline: Duration) async throws {
        while self.now() < deadline {
            try Task.checkCancellation()
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isOver = self.state.withLock { state in
                        if state.time >= deadline || Task.isCancelled { return true }
                        state.sleepers.append((deadline, continuation))
                        return false
                    }
                    if isOver { continuation.resume() }
                }
            } onCancel: {
                // All of them wake up and look at the time: there are few.
                let all = self.state.withLock { state in
                    defer { state.sleepers = [] }
                    return state.sleepers
                }
                for sleeper in all { sleeper.wake.resume() }
            }
        }
    }
}
