internal import MVCC
internal import Synchronization

/// A command on its way through the log, and who waits for its result.
///
/// Whoever waits is answered exactly once: one that is let go of without an answer, because a thread ended, answers
/// that the store is stopped.
final class Proposal: Sendable {
    typealias Answer = Result<CommandResult, StoreError>

    /// The command's stored form.
    let data: [UInt8]
    private let waiting: Mutex<(@Sendable (Answer) -> Void)?>

    /// `respond` is called on a thread of the store's own: it must not block.
    init(data: [UInt8], respond: @escaping @Sendable (Answer) -> Void) {
        self.data = data
        self.waiting = Mutex(respond)
    }

    deinit {
        self.respond(.failure(StoreError(.stopped, EtcdText.stopped)))
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
