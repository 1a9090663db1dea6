extension RaftNode {
    func makeProgress() -> [NodeID: Progress] {
        var progress: [NodeID: Progress] = [:]
        for peer in self.membership.all {
            progress[peer] = Progress(nextIndex: self.log.lastIndex.next)
        }
        progress[self.id] = Progress(nextIndex: self.log.lastIndex.next, matchIndex: self.log.durableIndex)
        return progress
    }

    mutating func becomeLeader() {
        self.role = .leader
        self.leader = self.id
        self.electionElapsed = 0
        self.heartbeatElapsed = 0
        self.progress = self.makeProgress()
        self.log.append(
            LogEntry(term: self.term, index: self.log.lastIndex.next, kind: .leadership, data: [])
        )
    }

    mutating func tickLeader() {
        if self.electionElapsed >= self.settings.electionTicks {
            self.electionElapsed = 0
            guard self.isHeardByQuorum() else {
                self.becomeFollower(term: self.term, leader: nil)
                return
            }
        }
        self.heartbeatElapsed += 1
        guard self.heartbeatElapsed >= self.settings.heartbeatTicks else { return }
        self.heartbeatElapsed = 0
        self.sendHeartbeats()
    }

    private mutating func isHeardByQuorum() -> Bool {
        var active: Set<NodeID> = [self.id]
        for peer in self.membership.all where peer != self.id {
            if self.progress[peer]?.isActive == true { active.insert(peer) }
            self.progress[peer]?.isActive = false
        }
        return self.membership.isQuorum(active)
    }

    mutating func stepLeader(_ message: RaftMessage) {
        let peer = message.from
        guard self.progress[peer] != nil else { return }
        self.progress[peer]?.didHear()
        switch message.body {
        case .appendAccepted(let matchIndex):
            // A follower can not have more than there is; one that says so is not believed.
            guard matchIndex <= self.log.lastIndex else { return }
            self.didAdvance(peer, to: matchIndex)
        case .appendRejected(let previousIndex, let hintIndex):
            _ = self.progress[peer]?.didReject(previousIndex: previousIndex, hintIndex: hintIndex)
        case .heartbeatResponse(let round):
            if case .snapshot(.some) = self.progress[peer]?.mode {
                self.progress[peer]?.startProbing(at: self.log.lastIndex.next)
            }
            self.pending.reads += self.reads.confirm(round: round, by: peer, self: self.id, in: self.membership)
        case .voteRequest, .voteResponse, .append, .heartbeat, .snapshot:
            break
        }
    }

    /// A member holds the log up to `index`; commits what a majority holds, if it is of this term (Raft §5.4.2).
    mutating func didAdvance(_ peer: NodeID, to index: LogIndex) {
        guard self.progress[peer]?.didAccept(index) == true else { return }
        let progress = self.progress
        let quorumIndex = self.membership.quorumIndex { progress[$0]?.matchIndex ?? .zero }
        guard self.log.term(at: quorumIndex) == self.term, self.log.commit(to: quorumIndex) else { return }
        let waiting = self.earlyReads
        self.earlyReads = []
        for id in waiting { self.startRead(id) }
        // Followers learn of it with the next entries or heartbeat; those that wait for it now, at once.
        for other in self.membership.all where other != self.id && !self.hasMore(for: other) {
            self.sendAppend(to: other, evenEmpty: true)
        }
    }

    mutating func startRead(_ id: UInt64) {
        guard self.membership.voters.count > 1 else {
            self.pending.reads.append(Ready.Read(id: id, index: self.log.commitIndex))
            return
        }
        self.reads.add(id: id, index: self.log.commitIndex)
        self.sendHeartbeats()
    }

    private mutating func sendHeartbeats() {
        for peer in self.membership.all where peer != self.id {
            let known = self.progress[peer]?.matchIndex ?? .zero
            let commitIndex = min(known, self.log.commitIndex)
            self.send(.heartbeat(commitIndex: commitIndex, round: self.reads.round), to: peer)
        }
    }

    /// Sends every follower what it lacks, as far as it may receive.
    mutating func replicate() {
        for peer in self.membership.all where peer != self.id {
            while self.hasMore(for: peer), self.sendAppend(to: peer, evenEmpty: false) {}
        }
    }

    private func hasMore(for peer: NodeID) -> Bool {
        guard let progress = self.progress[peer] else { return false }
        return progress.mayReceive && progress.nextIndex <= self.log.lastIndex
    }

    /// Returns whether more could be sent after it.
    @discardableResult
    private mutating func sendAppend(to peer: NodeID, evenEmpty: Bool) -> Bool {
        guard let progress = self.progress[peer], progress.mayReceive else { return false }
        let previousIndex = progress.nextIndex.previous
        guard let previousTerm = self.log.term(at: previousIndex) else {
            self.progress[peer]?.waitForSnapshot(through: nil)
            self.pending.snapshotsWanted.append(peer)
            return false
        }
        let entries = self.log.slice(
            from: progress.nextIndex,
            through: self.log.lastIndex,
            bytesMax: self.settings.messageBytesMax
        )
        guard evenEmpty || !entries.isEmpty else { return false }
        let body = RaftMessage.Body.append(
            previousIndex: previousIndex,
            previousTerm: previousTerm,
            entries: entries,
            commitIndex: self.log.commitIndex
        )
        self.send(body, to: peer)
        self.progress[peer]?.didSend(through: entries.last?.index)
        return true
    }

    /// Sends a snapshot to a member that was named in `Ready.snapshotsWanted`.
    package mutating func sendSnapshot(_ snapshot: LogSnapshot, to peer: NodeID) {
        guard self.role == .leader, case .snapshot(nil) = self.progress[peer]?.mode else { return }
        self.progress[peer]?.waitForSnapshot(through: snapshot.index)
        self.send(.snapshot(snapshot), to: peer)
    }
}
