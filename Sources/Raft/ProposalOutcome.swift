/// What became of a proposal.
package enum ProposalOutcome: Hashable, Sendable {
    /// It stands in this leader's log; it is that very entry which is committed, or none.
    case appended(term: Term, index: LogIndex)
    /// It goes to the leader with the next `Ready`. It comes into the log by this term's leader or never: once an entry
    /// of a later term is handed out that was not preceded by it, it is lost.
    case forwarded
    /// There is no leader, leadership is being handed over, or too much is not committed yet: try again later.
    case dropped
}
