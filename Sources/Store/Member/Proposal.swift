internal import MVCC
internal import Raft
internal import Synchronization

/// A command on its way through the log, and who waits for its result.
///
/// The number goes with the command into the log, so that the member at which it was proposed knows it again when it
/// is committed, whoever led at the time.
///
/// Whoever waits is answered exactly once: one that is let go of without an answer, because a thread ended, answers
/// that the store is stopped.
final class Proposal: Sendable {
    typealias Answer = Result<CommandResult, StoreError>

    /// Its number among all that wait.
    let id: UInt64
    /// What is proposed.
    let command: Command
    /// What stands in the log: the number, 8 bytes, big-endian, and the command's stored form.
    let data: [UInt8]
    /// The term in which this member must lead for it to be made; nil: whoever leads.
    let term: Term?
    /// Whether there is still reason to propose it, asked each time that it is about to be. If not, it is let go of.
    let isWanted: @Sendable () -> Bool
    private let waiting: Mutex<(@Sendable (Answer) -> Void)?>

    /// What precedes the command in the log.
    private static let prefixBytes = 8

    /// How long the command is.
    var commandBytes: Int { self.data.count - Self.prefixBytes }

    /// `respond` is called on a thread of the store's own: it must not block.
    init(
        id: UInt64,
        command: Command,
        onlyIn term: Term? = nil,
        isWanted: @escaping @Sendable () -> Bool = { true },
        respond: @escaping @Sendable (Answer) -> Void
    ) {
        var prefix: [UInt8] = []
        prefix.append(bigEndian: id)
        self.id = id
        self.command = command
        self.data = command.encoded(behind: prefix)
        self.term = term
        self.isWanted = isWanted
        self.waiting = Mutex(respond)
    }

    deinit {
        self.respond(.failure(StoreError(.stopped, EtcdText.stopped)))
    }

    /// Nobody is to be answered.
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

    /// The number in an entry's data; 0 when there is none.
    static func id(in data: [UInt8]) -> UInt64 {
        data.count < Self.prefixBytes ? 0 : data.span.bigEndian64(at: 0)
    }

    /// The command in an entry's data.
    static func command(in data: [UInt8]) throws(MVCCError) -> Command {
        try Command(encoded: data, from: Self.prefixBytes)
    }
}
