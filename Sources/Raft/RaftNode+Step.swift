extension RaftNode {
    /// A message arrived. Throws when it contradicts what is committed here: then the member must stop.
    package mutating func step(_ message: RaftMessage) throws(RaftError) {
        // A message for somebody else, or from nobody: dropped, for it can only come from a mix-up of addresses.
        guard message.to == self.id, message.from != self.id else { return }
        if message.term > self.term {
            guard self.acceptsNewerTerm(of: message) else { return }
        } else if message.term < self.term {
            self.answerStale(message)
            return
        }
        try self.stepCurrent(message)
    }

    /// A message of the present term.
    private mutating func stepCurrent(_ message: RaftMessage) throws(RaftError) {
        switch message.body {
        case .voteRequest(let lastIndex, let lastTerm, let isTrial, _):
            self.answerVote(message, lastIndex: lastIndex, lastTerm: lastTerm, isTrial: isTrial)
        case .voteResponse(let granted, let isTrial):
            self.didVote(message.from, granted: granted, isTrial: isTrial)
        case .append(let previousIndex, let previousTerm, let entries, let commitIndex):
            self.follow(message.from)
            try self.append(message.from, (previousIndex, previousTerm), entries, commitIndex)
        case .heartbeat(let commitIndex, let round):
            self.follow(message.from)
            _ = self.log.commit(to: commitIndex)
            self.send(.heartbeatResponse(round: round), to: message.from)
        case .snapshot(let snapshot):
            self.follow(message.from)
            self.install(snapshot, from: message.from)
        case .timeoutNow:
            // Straight to the vote: the leader knows that this log is complete, and wants to be unseated.
            guard self.mayLead, self.role != .leader else { return }
            self.becomeCandidate(isForced: true)
        case .proposal(let commands):
            self.take(commands)
        case .readRequest(let id):
            self.answerRead(id, for: message.from)
        case .readResponse(let id, let index):
            self.didAnswerRead(id, index)
        case .appendAccepted, .appendRejected, .heartbeatResponse:
            guard self.role == .leader else { return }
            self.stepLeader(message)
        }
    }

    /// Whether the message is to be handled at all; takes over its term where the rules say so.
    private mutating func acceptsNewerTerm(of message: RaftMessage) -> Bool {
        switch message.body {
        case .voteRequest(_, _, let isTrial, let isForced):
            // Whoever hears a leader does not help to unseat it (dissertation §4.2.3).
            let hearsLeader = self.leader != nil && self.electionElapsed < self.settings.electionTicks
            if hearsLeader && !isForced { return false }
            if !isTrial { self.becomeFollower(term: message.term, leader: nil) }
        case .voteResponse(let granted, let isTrial):
            // A granted trial carries the term that was asked about, which has not begun.
            if !(isTrial && granted) { self.becomeFollower(term: message.term, leader: nil) }
        case .append, .heartbeat, .snapshot, .timeoutNow:
            self.becomeFollower(term: message.term, leader: message.from)
        case .appendAccepted, .appendRejected, .heartbeatResponse, .proposal, .readRequest, .readResponse:
            self.becomeFollower(term: message.term, leader: nil)
        }
        return true
    }

    /// Tells a member that lives in an older term what the term is, so that it does not stay behind for ever.
    private mutating func answerStale(_ message: RaftMessage) {
        switch message.body {
        case .append, .heartbeat, .snapshot:
            self.send(.appendRejected(previousIndex: .zero, hintIndex: .zero), to: message.from)
        case .voteRequest(_, _, isTrial: true, _):
            self.send(.voteResponse(granted: false, isTrial: true), to: message.from)
        case .readRequest(let id):
            self.answerRead(id, for: message.from)
        case .voteRequest, .voteResponse, .appendAccepted, .appendRejected, .heartbeatResponse, .readResponse,
            .timeoutNow, .proposal:
            // A command that was meant for an earlier leader is not taken: its sender finds out by the first entry of
            // this term that it is lost, and may then propose it again without doing it twice.
            break
        }
    }

    private mutating func answerVote(_ message: RaftMessage, lastIndex: LogIndex, lastTerm: Term, isTrial: Bool) {
        let isFree = self.vote == message.from || (self.vote == nil && self.leader == nil)
        let mayVote = isTrial ? message.term > self.term || isFree : isFree
        let granted = mayVote && self.log.isUpToDate(lastIndex: lastIndex, lastTerm: lastTerm)
        if granted && !isTrial {
            self.vote = message.from
            self.resetElectionTimer()
        }
        let term = granted ? message.term : self.term
        self.send(.voteResponse(granted: granted, isTrial: isTrial), to: message.from, term: term)
    }
}
