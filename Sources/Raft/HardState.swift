/// What a member must have on disk before it speaks again, so that it never contradicts itself after a crash.
package struct HardState: Hashable, Sendable {
    /// The newest term it has seen.
    package var term: Term
    /// Whom it voted for in that term.
    package var vote: NodeID?
    /// How far the log was known to be committed; a hint that saves work at restart.
    package var commitIndex: LogIndex

    /// A state to persist, or as it was found on disk.
    package init(term: Term = Term(0), vote: NodeID? = nil, commitIndex: LogIndex = .zero) {
        self.term = term
        self.vote = vote
        self.commitIndex = commitIndex
    }
}
