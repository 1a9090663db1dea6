extension RaftNode {
    mutating func becomeLeader() {
        self.role = .leader
        self.leader = self.id
        self.electionElapsed = 0
        self.heartbeatElapsed = 0
        self.transfer = nil
        self.progress = [:]
        for peer in self.membership.all {
            self.progress[peer] = Progress(nextIndex: self.log.lastIndex.next, now: self.now)
        }
        self.progress[self.id] = Progress(
            nextIndex: self.log.lastIndex.next,
            matchIndex: self.log.durableIndex,
            now: self.now
        )
        self.leadershipIndex = self.appendOwn(.leadership, []).index
    }

    mutating func tickLeader() {
        if let transfer = self.transfer, self.now >= transfer.deadline { self.transfer = nil }
        if self.electionElapsed >= self.settings.electionTicks {
            self.electionElapsed = 0
            guard self.membership.isQuorum(Set(self.membership.voting.filter(self.isActive))) else {
                self.becomeFollower(term: self.term, leader: nil)
                return
            }
        }
        self.heartbeatElapsed += 1
        guard self.heartbeatElapsed >= self.settings.heartbeatTicks else { return }
        self.heartbeatElapsed = 0
        self.sendHeartbeats()
    }

    /// To whom this leader sends: all others, and those that a change not yet handed out removes, so that they hear it.
    private var peers: [NodeID] { self.progress.keys.filter { $0 != self.id }.sorted() }

    /// Whether a member was heard from within the time of an election.
    private func isActive(_ peer: NodeID) -> Bool {
        if peer == self.id { return true }
        guard let progress = self.progress[peer] else { return false }
        return self.now - progress.heardAt <= self.settings.electionTicks
    }

    /// What this leader knows about a member; nil if it does not lead or does not know it.
    package func progress(of peer: NodeID) -> MemberProgress? {
        guard self.role == .leader, let progress = self.progress[peer] else { return nil }
        return MemberProgress(
            matchIndex: progress.matchIndex,
            isActive: peer == self.id || progress.hasAnswered && self.isActive(peer),
            isLearner: !self.membership.isVoter(peer)
        )
    }

    mutating func stepLeader(_ message: RaftMessage) {
        let peer = message.from
        guard self.progress[peer] != nil else { return }
        self.progress[peer]?.didHear(now: self.now, self.settings)
        switch message.body {
        case .appendAccepted(let matchIndex):
            // A follower can not have more than there is; one that says so is not believed.
            guard matchIndex <= self.log.lastIndex else { return }
            self.didAdvance(peer, to: matchIndex)
            if self.transfer?.target == peer { self.continueTransfer() }
        case .appendRejected(let previousIndex, let hintIndex):
            self.progress[peer]?.didReject(previousIndex: previousIndex, hintIndex: hintIndex)
        case .heartbeatResponse(let round):
            self.didConfirmRead(round: round, by: peer)
            self.askAgain(peer)
        case .voteRequest, .voteResponse, .append, .heartbeat, .snapshot, .proposal, .readRequest, .readResponse,
            .timeoutNow:
            break
        }
    }

    /// A member holds the log up to `index`.
    mutating func didAdvance(_ peer: NodeID, to index: LogIndex) {
        guard self.progress[peer]?.didAccept(index) == true else { return }
        self.commitByQuorum()
    }

    /// Commits what a quorum holds, if it is of this term (Raft §5.4.2). Followers learn of it with the next `Ready`.
    mutating func commitByQuorum() {
        let progress = self.progress
        let quorumIndex = self.membership.quorumIndex { progress[$0]?.matchIndex ?? .zero }
        guard self.log.term(at: quorumIndex) == self.term, self.log.commit(to: quorumIndex) else { return }
        self.startEarlyReads()
    }

    mutating func sendHeartbeats() {
        for peer in self.peers {
            let known = self.progress[peer]?.matchIndex ?? .zero
            let commitIndex = min(known, self.log.commitIndex)
            self.send(.heartbeat(commitIndex: commitIndex, round: self.reads.round), to: peer)
        }
    }

    /// Sends every follower what it lacks, as far as it may receive, and how far the log is committed.
    mutating func replicate() {
        for peer in self.peers {
            while self.hasMore(for: peer), self.sendAppend(to: peer) {}
            self.tellCommitIndex(to: peer)
        }
    }

    private func hasMore(for peer: NodeID) -> Bool {
        guard let progress = self.progress[peer], progress.mayReceive(self.settings) else { return false }
        // While it is not known what a member has, even a message without entries finds it out.
        if case .probing = progress.mode, progress.matchIndex < self.log.lastIndex { return true }
        return progress.nextIndex <= self.log.lastIndex
    }

    /// A follower that has all entries is told at once that they are committed: somebody may wait for it there.
    mutating func tellCommitIndex(to peer: NodeID) {
        guard let progress = self.progress[peer], progress.mode == .replicating,
            progress.toldCommitIndex < min(self.log.commitIndex, progress.nextIndex.previous)
        else { return }
        self.sendAppend(to: peer)
    }

    /// Entries sent to a member that answers, but not to them, may be lost: a message that follows them finds out.
    private mutating func askAgain(_ peer: NodeID) {
        guard let progress = self.progress[peer], progress.mode == .replicating,
            progress.matchIndex < progress.nextIndex.previous
        else { return }
        self.sendAppend(to: peer)
    }

    /// Returns whether more could be sent after it.
    @discardableResult
    private mutating func sendAppend(to peer: NodeID) -> Bool {
        guard let progress = self.progress[peer], progress.mayReceive(self.settings) else { return false }
        let previousIndex = progress.nextIndex.previous
        guard let previousTerm = self.log.term(at: previousIndex) else {
            self.progress[peer]?.waitForSnapshot(nil)
            self.pending.snapshotsWanted.append(peer)
            return false
        }
        let entries = self.log.slice(
            from: progress.nextIndex,
            through: self.log.lastIndex,
            bytesMax: self.settings.messageBytesMax
        )
        let body = RaftMessage.Body.append(
            previousIndex: previousIndex,
            previousTerm: previousTerm,
            entries: entries,
            commitIndex: self.log.commitIndex
        )
        self.send(body, to: peer)
        self.progress[peer]?.didSend(entries)
        let end = previousIndex.advanced(by: entries.count)
        self.progress[peer]?.toldCommitIndex = min(self.log.commitIndex, end)
        return true
    }

    // MARK: What the driver tells of the way to a member

    /// Sends a snapshot to a member that was named in `Ready.snapshotsWanted`.
    package mutating func sendSnapshot(_ snapshot: LogSnapshot, to peer: NodeID) {
        guard self.role == .leader, case .snapshot(nil) = self.progress[peer]?.mode else { return }
        self.progress[peer]?.waitForSnapshot(Progress.SnapshotEnd(index: snapshot.index, term: snapshot.term))
        self.send(.snapshot(snapshot), to: peer)
    }

    /// A snapshot has arrived at a member: it goes on from its end, unless the member has lost it again.
    package mutating func snapshotDelivered(to peer: NodeID) {
        self.progress[peer]?.didDeliverSnapshot()
    }

    /// A snapshot could not be made or did not arrive.
    package mutating func snapshotFailed(for peer: NodeID) {
        guard case .snapshot = self.progress[peer]?.mode else { return }
        self.progress[peer]?.startProbing(isPaused: true)
    }

    /// Messages to a member were lost: what it has is to be found out.
    package mutating func peerUnreachable(_ peer: NodeID) {
        guard case .replicating = self.progress[peer]?.mode else { return }
        self.progress[peer]?.startProbing(isPaused: true)
    }
}
