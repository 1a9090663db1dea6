internal import Synchronization

/// Lets tasks wait for the end of a thread.
final class EndSignal: Sendable {
    private struct State {
        var hasEnded = false
        var nextWaiter: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    func signal() {
        let waiting = self.state.withLock { state in
            state.hasEnded = true
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume() }
    }

    /// Returns once the thread has ended.
    func wait() async {
        await self.park(self.makeWaiter()) { false }
    }

    /// Returns once the thread has ended, or the task is cancelled.
    func waitUnlessCancelled() async {
        let waiter = self.makeWaiter()
        await withTaskCancellationHandler {
            await self.park(waiter) { Task.isCancelled }
        } onCancel: {
            self.state.withLock { $0.waiting.removeValue(forKey: waiter) }?.resume()
        }
    }

    private func makeWaiter() -> UInt64 {
        self.state.withLock { state in
            defer { state.nextWaiter += 1 }
            return state.nextWaiter
        }
    }

    private func park(_ waiter: UInt64, unless isPointless: () -> Bool) async {
        await withCheckedContinuation { continuation in
            let isOver = self.state.withLock { state in
                let isOver = state.hasEnded || isPointless()
                if !isOver { state.waiting[waiter] = continuation }
                return isOver
            }
            if isOver { continuation.resume() }
        }
    }
}
