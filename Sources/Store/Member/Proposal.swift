internal import MVCC
internal import Raft

/// A command on its way through the log, and who waits for its result.
///
/// The number goes with the command into the log, so that the member at which it was proposed knows it again when it
/// is committed, whoever led at the time.
struct Proposal: Sendable {
    /// Its number among all that wait.
    let id: UInt64
    /// What stands in the log: the number, 8 bytes, big-endian, and the command's stored form.
    let data: [UInt8]
    /// The term in which this member must lead for it to be made; nil: whoever leads.
    let term: Term?
    private let answer: PendingAnswer<CommandResult>

    /// `respond` is called on a thread of the store's own: it must not block.
    init(
        id: UInt64,
        command: [UInt8],
        onlyIn term: Term? = nil,
        respond: @escaping @Sendable (Result<CommandResult, StoreError>) -> Void
    ) {
        var data: [UInt8] = []
        data.reserveCapacity(8 + command.count)
        data.append(bigEndian: id)
        data.append(contentsOf: command)
        self.id = id
        self.data = data
        self.term = term
        self.answer = PendingAnswer(respond)
    }

    /// Answers; only the first answer counts.
    func respond(_ answer: Result<CommandResult, StoreError>) {
        self.answer.respond(answer)
    }

    /// The number in an entry's data; 0 when there is none.
    static func id(in data: [UInt8]) -> UInt64 {
        data.count < 8 ? 0 : data.span.bigEndian64(at: 0)
    }

    /// The command in an entry's data.
    static func command(in data: [UInt8]) throws(MVCCError) -> Command {
        try Command(encoded: Array(data.dropFirst(8)))
    }
}
