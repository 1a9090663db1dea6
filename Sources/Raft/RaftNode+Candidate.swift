extension RaftNode {
    mutating func becomePreCandidate() {
        self.role = .preCandidate
        self.leader = nil
        self.resetElectionTimer()
        self.startBallot(isTrial: true)
    }

    private mutating func becomeCandidate() {
        self.role = .candidate
        self.term = self.term.next
        self.vote = self.id
        self.leader = nil
        self.resetElectionTimer()
        self.startBallot(isTrial: false)
    }

    private mutating func startBallot(isTrial: Bool) {
        self.votes = [:]
        let term = isTrial ? self.term.next : self.term
        for peer in self.membership.voters where peer != self.id {
            let request = RaftMessage.Body.voteRequest(
                lastIndex: self.log.lastIndex,
                lastTerm: self.log.lastTerm,
                isTrial: isTrial
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
        } else if self.membership.isQuorum(Set(votes.filter { !$0.value }.keys)) {
            self.becomeFollower(term: self.term, leader: nil)
        }
    }
}
