internal import Synchronization

/// Where those wait who want to know that a container has ended; its record says how.
final class ExitBoard: Sendable {
    private struct State {
        var next = 0
        var waiters: [String: [Int: CheckedContinuation<Bool, Never>]] = [:]
    }
    private let state = Mutex(State())

    /// Waits until the container is reported ended (true) or the time is over (false). `isOver` is looked at after the
    /// wait is in place, so that no report falls between.
    func wait(_ id: String, for timeout: Duration, unless isOver: @Sendable () -> Bool) async -> Bool {
        let number = self.state.withLock { state in
            state.next += 1
            return state.next
        }
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await ContinuousClock().sleep(for: timeout)
                self.resume(id, number, false)
            }
            let result = await withCheckedContinuation { continuation in
                self.state.withLock { $0.waiters[id, default: [:]][number] = continuation }
                if isOver() { self.resume(id, number, true) }
            }
            group.cancelAll()
            return result
        }
    }

    /// The container has ended.
    func report(_ id: String) {
        let waiters = self.state.withLock { $0.waiters.removeValue(forKey: id) ?? [:] }
        for waiter in waiters.values { waiter.resume(returning: true) }
    }

    private func resume(_ id: String, _ number: Int, _ result: Bool) {
        let waiter = self.state.withLock { $0.waiters[id]?.removeValue(forKey: number) }
        waiter?.resume(returning: result)
    }
}
