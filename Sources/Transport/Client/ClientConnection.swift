internal import NIOCore
internal import Synchronization

/// A client's view of one connection: how many exchanges it carries and may carry. Tasks reserve, the connection's
/// event loop releases. State: `Mutex`.
final class ClientConnection: Sendable {
    private struct State {
        var active = 0
        var streamsMax: Int
        var isDraining = false
    }

    let mailbox: ExchangeMailbox
    let channel: any Channel
    private let state: Mutex<State>
    /// Called, without a lock, whenever a reservation ends or the connection takes no more.
    private let didChange: @Sendable () -> Void

    init(mailbox: ExchangeMailbox, streamsMax: Int, channel: any Channel, didChange: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.channel = channel
        self.state = Mutex(State(streamsMax: streamsMax))
        self.didChange = didChange
    }

    /// Takes a place for one exchange, if there is one.
    func reserve() -> Bool {
        self.state.withLock {
            guard !$0.isDraining, $0.active < $0.streamsMax else { return false }
            $0.active += 1
            return true
        }
    }

    /// Whether the connection takes no more exchanges.
    var isDraining: Bool {
        self.state.withLock { $0.isDraining }
    }

    func release() {
        self.state.withLock { $0.active -= 1 }
        self.didChange()
    }

    func setStreamsMax(_ count: Int) {
        self.state.withLock { $0.streamsMax = max(count, 1) }
        self.didChange()
    }

    func drain() {
        self.state.withLock { $0.isDraining = true }
        self.didChange()
    }
}
