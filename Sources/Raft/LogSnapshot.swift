/// The state machine's state in place of the log up to `index`.
package struct LogSnapshot: Hashable, Sendable {
    /// The last entry it contains.
    package var index: LogIndex
    /// That entry's term.
    package var term: Term
    /// Who took part at that entry.
    package var membership: Membership
    /// Where or what the state is; opaque to Raft.
    package var data: [UInt8]

    /// A snapshot that stands for all entries up to `index`.
    package init(index: LogIndex, term: Term, membership: Membership, data: [UInt8]) {
        self.index = index
        self.term = term
        self.membership = membership
        self.data = data
    }
}
