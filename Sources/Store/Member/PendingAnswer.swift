internal import Synchronization

/// Somebody who waits for a result, across threads.
///
/// Whoever waits is answered exactly once: one that is let go of without an answer, because a thread ended, answers
/// that the store is stopped.
final class PendingAnswer<Value: Sendable>: Sendable {
    typealias Answer = Result<Value, StoreError>

    private let waiting: Mutex<(@Sendable (Answer) -> Void)?>

    /// `respond` is called on a thread of the store's own: it must not block.
    init(_ respond: @escaping @Sendable (Answer) -> Void) {
        self.waiting = Mutex(respond)
    }

    deinit {
        self.respond(.failure(StoreError(.stopped, EtcdText.stopped)))
    }

    /// Nobody waits any more.
    func withdraw() {
        self.waiting.withLock { $0 = nil }
    }

    /// Answers; only the first answer counts.
    func respond(_ answer: Answer) {
        let waiting = self.waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        waiting?(answer)
    }
}
