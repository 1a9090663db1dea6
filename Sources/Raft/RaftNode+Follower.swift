extension RaftNode {
    mutating func becomeFollower(term: Term, leader: NodeID?) {
        if term > self.term {
            self.term = term
            self.vote = nil
            self.forgetProposals()
        }
        self.role = .follower
        self.leader = leader
        self.votes = [:]
        self.progress = [:]
        self.transfer = nil
        self.abandonReads()
        self.resetElectionTimer()
    }

    /// A leader of this term made itself heard.
    mutating func follow(_ leader: NodeID) {
        guard self.role == .follower, self.leader == leader else {
            self.becomeFollower(term: self.term, leader: leader)
            return
        }
        self.electionElapsed = 0
    }

    mutating func append(
        _ leader: NodeID,
        _ previous: (index: LogIndex, term: Term),
        _ entries: [LogEntry],
        _ commitIndex: LogIndex
    ) throws(RaftError) {
        if previous.index < self.log.commitIndex {
            // An old message: all it can bring up to the commit index is here already.
            self.send(.appendAccepted(matchIndex: self.log.commitIndex), to: leader)
            return
        }
        guard self.log.term(at: previous.index) == previous.term else {
            // Entries of later terms than the leader's at that point can not match: skip them all at once.
            var hint = min(previous.index.previous, self.log.lastIndex)
            while hint > self.log.commitIndex, let term = self.log.term(at: hint), term > previous.term {
                hint = hint.previous
            }
            self.send(.appendRejected(previousIndex: previous.index, hintIndex: hint), to: leader)
            return
        }
        // Entries that do not follow each other can not be merged: dropped, the leader's next message mends it.
        for (offset, entry) in entries.enumerated() where entry.index != previous.index.advanced(by: offset + 1) {
            return
        }
        let added = try self.log.merge(entries)
        if let first = added.first {
            // Entries that were replaced never were: neither were the memberships that they brought.
            self.memberships.removeAll { $0.index >= first.index }
            self.adoptMembership(of: added)
        }
        let matchIndex = previous.index.advanced(by: entries.count)
        _ = self.log.commit(to: min(commitIndex, matchIndex))
        self.send(.appendAccepted(matchIndex: matchIndex), to: leader)
    }

    mutating func install(_ snapshot: LogSnapshot, from leader: NodeID) {
        guard snapshot.index > self.log.commitIndex else {
            self.send(.appendAccepted(matchIndex: self.log.commitIndex), to: leader)
            return
        }
        guard self.log.term(at: snapshot.index) != snapshot.term else {
            // All that it stands for is here already.
            _ = self.log.commit(to: snapshot.index)
            self.send(.appendAccepted(matchIndex: snapshot.index), to: leader)
            return
        }
        self.log.restore(snapshot)
        self.memberships = [(snapshot.index, snapshot.membership)]
        self.pending.snapshot = snapshot
        self.send(.appendAccepted(matchIndex: snapshot.index), to: leader)
    }
}
