internal import Synchronization

/// Where one task sleeps until another has work for it, or until a moment comes. Rings are not lost: one that comes
/// before the wait ends it at once. Any task may ring; one task waits. A wait may end without a ring, so its caller
/// looks again at what there is to do.
///
/// State: `Mutex`; continuations are resumed after it is released.
package final class Doorbell: Sendable {
    private struct State {
        var isRung = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// A bell that is silent.
    package init() {}

    /// Ends the wait there is, or else the next.
    package func ring() {
        let waiter = self.state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard let waiter = state.waiter else {
                state.isRung = true
                return nil
            }
            state.waiter = nil
            return waiter
        }
        waiter?.resume()
    }

    /// Sleeps until the bell rings or the task is cancelled.
    package func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = self.state.withLock { state -> Bool in
                    if state.isRung || Task.isCancelled {
                        state.isRung = false
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            self.ring()
        }
    }

    /// Sleeps until the bell rings, `duration` has passed, or the task is cancelled.
    package func wait(atMost duration: Duration) async {
        guard duration > .zero else { return }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await ContinuousClock().sleep(for: duration) }
            group.addTask { await self.wait() }
            await group.next()
            group.cancelAll()
        }
    }
}
