internal import Linux

/// Waits for descriptors and calls back, on the one thread the shim has.
///
/// Confined to that thread. A callback may add and cancel watches, its own included.
final class EventLoop {
    /// Names a watch until it is cancelled.
    struct Token: Hashable {
        fileprivate var number: UInt64
    }

    private struct Watch {
        var token: Token
        var descriptor: Descriptor
        var interest: Poller.Readiness
        var handler: (Poller.Readiness) -> Void
    }

    private var watches: [Watch] = []
    private var poller = Poller()
    private var next: UInt64 = 0
    private var isStopping = false

    /// Calls back whenever the descriptor is ready for what is asked, until cancelled.
    func watch(
        _ descriptor: Descriptor,
        for interest: Poller.Readiness,
        _ handler: @escaping (Poller.Readiness) -> Void
    ) -> Token {
        self.next += 1
        let token = Token(number: self.next)
        self.watches.append(Watch(token: token, descriptor: descriptor, interest: interest, handler: handler))
        return token
    }

    /// Changes what a watch waits for; with nothing asked it rests.
    func change(_ token: Token, to interest: Poller.Readiness) {
        guard let index = self.watches.firstIndex(where: { $0.token == token }) else { return }
        self.watches[index].interest = interest
    }

    /// Ends a watch; it is not called again, even if it was ready in this very round.
    func cancel(_ token: Token) {
        self.watches.removeAll { $0.token == token }
    }

    /// Returns from `run` after the round in progress.
    func stop() { self.isStopping = true }

    /// Serves until stopped.
    func run() throws(SyscallError) {
        while !self.isStopping {
            self.poller.removeAll()
            let round = self.watches.filter { !$0.interest.isEmpty }
            for watch in round { _ = self.poller.add(watch.descriptor, for: watch.interest) }
            try self.poller.wait()
            for (position, watch) in round.enumerated() {
                let readiness = self.poller.readiness(at: position)
                guard !readiness.isEmpty, self.watches.contains(where: { $0.token == watch.token }) else { continue }
                watch.handler(readiness)
            }
        }
    }
}
