internal import Dispatch
internal import Synchronization

/// What other threads and tasks hand to one thread. Putting in never blocks; taking out waits.
final class Mailbox<Item: Sendable>: Sendable {
    private struct State {
        var items: [Item] = []
        var isWaiting = false
        var isClosed = false
        /// Whether another thread does the work of the one that waits.
        var isBorrowed = false
        /// Whether the thread that waits is to look for itself, once nobody is in its place any more.
        var isCalled = false
    }

    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)

    /// Adds an item. Returns false, and does nothing, if the box is closed or holds `limit` items.
    @discardableResult
    func put(_ item: Item, limit: Int = .max) -> Bool {
        let (isAccepted, mustWake) = self.state.withLock { state in
            guard !state.isClosed, state.items.count < limit else { return (false, false) }
            state.items.append(item)
            // Whoever is in the place of the thread that waits calls it when it goes.
            guard !state.isBorrowed else { return (true, false) }
            defer { state.isWaiting = false }
            return (true, state.isWaiting)
        }
        if mustWake { self.arrival.signal() }
        return isAccepted
    }

    /// Takes the place of the thread that waits, if it does and has nothing to do. It stays where it is until
    /// `giveBack`, which must follow.
    func borrow() -> Bool {
        self.state.withLock { state in
            guard state.isWaiting, !state.isBorrowed, !state.isClosed, state.items.isEmpty else { return false }
            state.isBorrowed = true
            return true
        }
    }

    /// Leaves the place again. `isCalled`: the thread is to look for itself now, and perhaps wait for another time.
    func giveBack(isCalled: Bool) {
        let mustWake = self.state.withLock { state in
            state.isBorrowed = false
            state.isCalled = state.isCalled || isCalled
            guard state.isCalled || state.isClosed || !state.items.isEmpty else { return false }
            state.isWaiting = false
            return true
        }
        if mustWake { self.arrival.signal() }
    }

    /// Takes all items there are; waits for the first, at most for `timeout`, or until it is called. Nil when closed
    /// and empty.
    func takeAll(timeout: Duration?) -> [Item]? {
        var timeout = timeout
        while true {
            let taken: [Item]?? = self.state.withLock { state in
                if state.isBorrowed {
                    state.isCalled = true
                    timeout = nil
                    return .none
                }
                state.isWaiting = false
                defer { state.isCalled = false }
                if !state.items.isEmpty {
                    defer { state.items = [] }
                    return .some(.some(state.items))
                }
                if state.isClosed { return .some(.none) }
                if state.isCalled || timeout == .zero { return .some(.some([])) }
                state.isWaiting = true
                return .none
            }
            if let taken { return taken }
            guard let limit = timeout else {
                self.arrival.wait()
                continue
            }
            if case .timedOut = self.arrival.wait(timeout: .now() + Self.interval(limit)) { timeout = .zero }
        }
    }

    /// Says that the thread waits, for who takes its turns for it and so knows when it would.
    func markWaiting() {
        self.state.withLock { $0.isWaiting = $0.isWaiting || ($0.items.isEmpty && !$0.isClosed && !$0.isCalled) }
    }

    /// Whether nothing is there to be taken.
    var isEmpty: Bool { self.state.withLock { $0.items.isEmpty } }

    /// Accepts no more items; what is there can still be taken.
    func close() {
        self.state.withLock { $0.isClosed = true }
        self.arrival.signal()
    }

    private static func interval(_ duration: Duration) -> DispatchTimeInterval {
        let (seconds, attoseconds) = duration.components
        let whole = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return whole.overflow ? .never : .nanoseconds(Int(whole.partialValue + attoseconds / 1_000_000_000))
    }
}
