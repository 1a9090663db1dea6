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

    /// What precedes the command in the log.
    private static let prefixBytes = 8

    /// How long the command is.
    var commandBytes: Int { self.data.count - Self.prefixBytes }

    /// `respond` is called on a thread of the store's own: it must not block.
    init(
        id: UInt64,
        command: Command,
        onlyIn term: Term? = nil,
        respond: @escaping @Sendable (Result<CommandResult, StoreError>) -> Void
    ) {
        var prefix: [UInt8] = []
        prefix.append(bigEndian: id)
        self.id = id
        self.data = command.encoded(behind: prefix)
        self.term = term
        self.answer = PendingAnswer(respond)
    }

    /// Nobody is to be answered.
    func withdraw() {
        self.answer.withdraw()
    }

    /// Answers; only the first answer counts.
    func respond(_ answer: Result<CommandResult, StoreError>) {
        self.answer.respond(answer)
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
