internal import NIOCore
internal import Synchronization

/// Where tasks leave the exchanges that a connection should look at: one hop to the event loop serves all that were
/// posted until it runs. State: `Mutex`; the consumer is confined to the event loop.
final class ExchangeMailbox: Sendable {
    /// The connection behind the mailbox. Called on its event loop.
    protocol Consumer: AnyObject {
        func process(_ exchanges: [Exchange])
    }

    private struct State {
        var posted: [Exchange] = []
        var isScheduled = false
        var isClosed = false
    }

    let eventLoop: any EventLoop
    private let state = Mutex(State())
    private let consumer: NIOLoopBoundBox<(any Consumer)?>

    /// A mailbox for a connection on `eventLoop`, made on that loop.
    init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
        self.consumer = NIOLoopBoundBox(nil, eventLoop: eventLoop)
    }

    /// Starts delivery. On the event loop.
    func open(_ consumer: any Consumer) {
        self.consumer.value = consumer
    }

    /// Ends delivery and lets go of the consumer; returns what was posted and never seen. On the event loop.
    func close() -> [Exchange] {
        self.consumer.value = nil
        return self.state.withLock { state in
            state.isClosed = true
            defer { state.posted = [] }
            return state.posted
        }
    }

    /// Asks for a look at `exchange`. Returns false if the connection is gone.
    @discardableResult
    func post(_ exchange: Exchange) -> Bool {
        enum Action { case none, schedule, refuse }
        let action: Action = self.state.withLock {
            guard !$0.isClosed else { return .refuse }
            $0.posted.append(exchange)
            guard !$0.isScheduled else { return .none }
            $0.isScheduled = true
            return .schedule
        }
        switch action {
        case .none: return true
        case .refuse: return false
        case .schedule:
            self.eventLoop.execute { self.deliver() }
            return true
        }
    }

    private func deliver() {
        let posted = self.state.withLock { state in
            state.isScheduled = false
            defer { state.posted = [] }
            return state.posted
        }
        self.consumer.value?.process(posted)
    }
}
