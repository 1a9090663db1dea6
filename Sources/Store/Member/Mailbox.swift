internal import Dispatch
internal import Synchronization

/// What other threads and tasks hand to one thread. Putting in never blocks; taking out waits.
final class Mailbox<Item: Sendable>: Sendable {
    private struct State {
        var items: [Item] = []
        var isWaiting = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)

    /// Adds an item. Returns false, and does nothing, if the box is closed or holds `limit` items.
    @discardableResult
    func put(_ item: Item, limit: Int = .max) -> Bool {
        let (isAccepted, mustWake) = self.state.withLock { state in
            guard !state.isClosed, state.items.count < limit else { return (false, false) }
            state.items.append(item)
            defer { state.isWaiting = false }
            return (true, state.isWaiting)
        }
        if mustWake { self.arrival.signal() }
        return isAccepted
    }

    /// Whether there is nothing to take.
    var isEmpty: Bool { self.state.withLock { $0.items.isEmpty } }

    /// Takes all items there are; waits for the first, at most for `timeout`. Nil when closed and empty.
    func takeAll(timeout: Duration?) -> [Item]? {
        var timeout = timeout
        while true {
            let taken: [Item]?? = self.state.withLock { state in
                if !state.items.isEmpty {
                    defer { state.items = [] }
                    return .some(.some(state.items))
                }
                if state.isClosed { return .some(.none) }
                if timeout == .zero { return .some(.some([])) }
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
