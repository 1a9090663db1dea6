/// What members say to each other.
package struct RaftMessage: Hashable, Sendable {
    /// What is asked or answered.
    package enum Body: Hashable, Sendable {
        /// "Would you (`isTrial`: pre-vote) or do you vote for me?", with the end of the candidate's log. `isForced`:
        /// the leader itself wants it, so that having a leader is no reason to refuse.
        case voteRequest(lastIndex: LogIndex, lastTerm: Term, isTrial: Bool, isForced: Bool)
        /// The answer to it.
        case voteResponse(granted: Bool, isTrial: Bool)
        /// Entries that follow (`previousIndex`, `previousTerm`), and how far the leader knows the log committed.
        case append(previousIndex: LogIndex, previousTerm: Term, entries: [LogEntry], commitIndex: LogIndex)
        /// The log now equals the leader's up to `matchIndex`.
        case appendAccepted(matchIndex: LogIndex)
        /// There is no entry (`previousIndex`, its term) here; try at `hintIndex` at the latest.
        case appendRejected(previousIndex: LogIndex, hintIndex: LogIndex)
        /// "I lead." `round` counts rounds of confirmation for linearizable reads.
        case heartbeat(commitIndex: LogIndex, round: UInt64)
        /// The answer to it.
        case heartbeatResponse(round: UInt64)
        /// The follower is so far behind that the leader's log no longer reaches it.
        case snapshot(LogSnapshot)
        /// Commands for the leader to append.
        case proposal([[UInt8]])
        /// "From which index on may I serve the read of this number?", to the leader.
        case readRequest(id: UInt64)
        /// The answer to it; without an index the leader can not confirm it.
        case readResponse(id: UInt64, index: LogIndex?)
        /// "Start an election at once", from a leader that hands over.
        case timeoutNow
    }

    /// Who says it.
    package var from: NodeID
    /// To whom.
    package var to: NodeID
    /// The sender's term; of a trial vote, the term that the election would be about.
    package var term: Term
    /// What it says.
    package var body: Body

    /// A message from one member to another.
    package init(from: NodeID, to: NodeID, term: Term, body: Body) {
        self.from = from
        self.to = to
        self.term = term
        self.body = body
    }
}
