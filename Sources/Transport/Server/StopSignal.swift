internal import Synchronization

/// Lets one task wait until it is told to stop, before or after it began to wait. State: `Mutex`.
final class StopSignal: Sendable {
    private enum State {
        case idle
        case waiting(CheckedContinuation<Void, Never>)
        case fired
    }

    private let state = Mutex(State.idle)

    func wait() async {
        await withCheckedContinuation { waiter in
            let isFired = self.state.withLock { state in
                if case .fired = state { return true }
                state = .waiting(waiter)
                return false
            }
            if isFired { waiter.resume() }
        }
    }

    func fire() {
        let waiter = self.state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state = .fired }
            if case .waiting(let waiter) = state { return waiter }
            return nil
        }
        waiter?.resume()
    }
}
