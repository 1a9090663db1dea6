/// One entry of the replicated log.
package struct LogEntry: Hashable, Sendable {
    /// What an entry carries. The numbers are written to disk.
    package enum Kind: UInt8, Sendable {
        /// A command for the state machine.
        case command = 0
        /// Nothing: a new leader commits one of its own term so that earlier terms' entries are committed with it.
        case leadership = 1
        /// A `MembershipChange`, which takes effect where and when the entry is handed out to be applied.
        case membership = 2
    }

    /// The term of the leader that made it.
    package var term: Term
    /// Where it stands.
    package var index: LogIndex
    /// What it carries.
    package var kind: Kind
    /// The command, opaque to Raft; of a membership entry, the encoded change.
    package var data: [UInt8]

    /// An entry as it stands in the log.
    package init(term: Term, index: LogIndex, kind: Kind = .command, data: [UInt8]) {
        self.term = term
        self.index = index
        self.kind = kind
        self.data = data
    }

    /// What a membership entry carries; nil for other entries, and where it can not be read.
    package var membershipChange: MembershipChange? {
        self.kind == .membership ? MembershipChange(encoded: self.data) : nil
    }

    /// What it weighs against byte limits: its data plus its share of framing.
    package var weight: Int { self.data.count + 32 }
}
