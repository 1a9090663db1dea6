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
        self.askForVotes(isTrial: isTrial, isForced: isForced)
        self.didVote(self.id, granted: true, isTrial: isTrial)
    }

    /// Asks those once more who have not answered: a message was lost, or they still believed in the leader of before
    /// and kept silent. Else the whole time of an election would pass in vain.
    mutating func repeatBallot() {
        guard self.role != .follower, self.electionElapsed.isMultiple(of: self.settings.heartbeatTicks) else { return }
        self.askForVotes(isTrial: self.role == .preCandidate, isForced: false)
    }

    private mutating func askForVotes(isTrial: Bool, isForced: Bool) {
        let term = isTrial ? self.term.next : self.term
        for peer in self.membership.voting where peer != self.id && self.votes[peer] == nil {
            let request = RaftMessage.Body.voteRequest(
                lastIndex: self.log.lastIndex,
                lastTerm: self.log.lastTerm,
                isTrial: isTrial,
                isForced: isForced
            )
            self.send(request, to: peer, term: term)
        }
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
