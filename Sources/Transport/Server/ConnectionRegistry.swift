internal import NIOCore
internal import Synchronization

/// The open connections of a server. State: `Mutex`.
final class ConnectionRegistry: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var emptyWaiters: [CheckedContinuation<Void, Never>] = []
        var isDraining = false
    }

    private let connectionsMax: Int
    private let state = Mutex(State())

    init(connectionsMax: Int) {
        self.connectionsMax = connectionsMax
    }

    /// Adds a connection until it closes. Returns false if there are too many or the server is shutting down.
    func add(_ channel: any Channel) -> Bool {
        let id = ObjectIdentifier(channel)
        let isAdded = self.state.withLock {
            guard !$0.isDraining, $0.channels.count < self.connectionsMax else { return false }
            $0.channels[id] = channel
            return true
        }
        if isAdded {
            channel.closeFuture.whenComplete { _ in self.remove(id) }
        }
        return isAdded
    }

    /// Takes no more connections and returns those there are.
    func drain() -> [any Channel] {
        self.state.withLock {
            $0.isDraining = true
            return Array($0.channels.values)
        }
    }

    /// Suspends until the last connection has closed.
    func waitUntilEmpty() async {
        await withCheckedContinuation { waiter in
            let isEmpty = self.state.withLock { state in
                if !state.channels.isEmpty { state.emptyWaiters.append(waiter) }
                return state.channels.isEmpty
            }
            if isEmpty { waiter.resume() }
        }
    }

    private func remove(_ id: ObjectIdentifier) {
        let waiters = self.state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.channels[id] = nil
            guard state.channels.isEmpty else { return [] }
            defer { state.emptyWaiters = [] }
            return state.emptyWaiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
