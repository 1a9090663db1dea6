extension RaftNode {
    mutating func becomePreCandidate() {
        self.role = .preCandidate
        self.leader = nil
        self.resetElectionTimer()
        self.startBallot(isTrial: true)
    }

    /// `isForced`: the leader asked for it, so that having a leader is no reason to refuse a vote.
    mutating func becomeCandidate(isForced: Bool = false) {
        self.role = .candidate
        self.term = self.term.next
        self.vote = self.id
        self.leader = nil
        self.forgetProposals()
        self.resetElectionTimer()
        self.startBallot(isTrial: false, isForced: isForced)
    }

    private mutating func startBallot(isTrial: Bool, isForced: Bool = false) {
        self.votes = [:]
        let term = isTrial ? self.term.next : self.term
        for peer in self.membership.voting where peer != self.id {
            let request = RaftMessage.Body.voteRequest(
                lastIndex: self.log.lastIndex,
                lastTerm: self.log.lastTerm,
                isTrial: isTrial,
                isForced: isForced
            )
            self.send(request, to: peer, term: term)
        }
        self.didVote(self.id, granted: true, isTrial: isTrial)
    }

    mutating func didVote(_ peer: NodeID, granted: Bool, isTrial: Bool) {
        guard self.role == (isTrial ? .preCandidate : .candidate) else { return }
        self.votes[peer] = self.votes[peer] ?? granted
        let votes = self.votes
        if self.membership.isQuorum(Set(votes.filter(\.value).keys)) {
            if isTrial {
                self.becomeCandidate()
            } else {
                self.becomeLeader()
            }
        } else if self.membership.isLost(Set(votes.filter { !$0.value }.keys)) {
            self.becomeFollower(term: self.term, leader: nil)
        }
    }
}
