// Linearizable reads: the leader lets a quorum confirm that it leads, and names the index that a read must see.
extension RaftNode {
    /// Asks for a linearizable read; the answer comes with a `Ready`. A member that does not lead asks its leader.
    /// Returns false if nobody can be asked now.
    package mutating func read(_ id: UInt64) -> Bool {
        guard self.role != .leader else { return self.confirmRead(ReadQueue.Request(id: id)) }
        guard let leader = self.leader, self.askedReads.count < self.settings.readsWaitingMax else { return false }
        self.askedReads.append((id, self.now))
        self.send(.readRequest(id: id), to: leader)
        return true
    }

    /// As the leader: answers a read once it is confirmed. Returns false if too many wait.
    private mutating func confirmRead(_ request: ReadQueue.Request) -> Bool {
        guard self.reads.count + self.earlyReads.count < self.settings.readsWaitingMax else { return false }
        guard self.log.term(at: self.log.commitIndex) == self.term else {
            // What earlier leaders committed is known only with an entry of this term (Raft §8).
            self.earlyReads.append(request)
            return true
        }
        self.startRead(request)
        return true
    }

    private mutating func startRead(_ request: ReadQueue.Request) {
        guard !self.membership.isSoleVoter(self.id), !self.hasLease else {
            self.answer(ReadQueue.Confirmed(request: request, index: self.log.commitIndex))
            return
        }
        guard self.reads.add(request, index: self.log.commitIndex) else { return }
        self.startReadRound()
    }

    private mutating func startReadRound() {
        self.reads.startRound(now: self.now)
        self.sendHeartbeats()
    }

    /// Whether a quorum confirmed this leader so lately that no other can have been elected since.
    private var hasLease: Bool {
        guard self.settings.readsByLease, self.transfer == nil, let confirmedAt = self.reads.confirmedAt else {
            return false
        }
        return self.now - confirmedAt < self.settings.electionTicks
    }

    /// The leader has committed an entry of its own term: the reads that waited for it may be asked about.
    mutating func startEarlyReads() {
        let waiting = self.earlyReads
        self.earlyReads = []
        for request in waiting { self.startRead(request) }
    }

    /// A peer confirms that this member leads.
    mutating func didConfirmRead(round: UInt64, by peer: NodeID) {
        self.reads.confirm(round: round, by: peer)
        self.answerConfirmedReads()
    }

    /// Answers what a quorum stands behind by now, and goes on to the next round.
    mutating func answerConfirmedReads() {
        repeat {
            let (confirmed, isNextDue) = self.reads.takeConfirmed(self: self.id, in: self.membership)
            for read in confirmed { self.answer(read) }
            if isNextDue { self.startReadRound() }
            // Nobody else will answer to that round.
        } while self.membership.isSoleVoter(self.id) && self.reads.count > 0
    }

    private mutating func answer(_ read: ReadQueue.Confirmed) {
        guard let origin = read.request.origin else {
            self.pending.reads.append(Ready.Read(id: read.request.id, index: read.index))
            return
        }
        self.send(.readResponse(id: read.request.id, index: read.index), to: origin)
    }

    /// A peer asks about a read of its own.
    mutating func answerRead(_ id: UInt64, for peer: NodeID) {
        let request = ReadQueue.Request(id: id, origin: peer)
        guard self.role == .leader, self.confirmRead(request) else {
            self.send(.readResponse(id: id, index: nil), to: peer)
            return
        }
    }

    /// The leader answers about a read of this member's.
    mutating func didAnswerRead(_ id: UInt64, _ index: LogIndex?) {
        guard let place = self.askedReads.firstIndex(where: { $0.id == id }) else { return }
        self.askedReads.remove(at: place)
        if let index {
            self.pending.reads.append(Ready.Read(id: id, index: index))
        } else {
            self.pending.abandonedReads.append(id)
        }
    }

    /// Leadership changes: nothing that was asked before will be answered.
    mutating func abandonReads() {
        for request in self.reads.abandonAll() + self.earlyReads {
            if let origin = request.origin {
                self.send(.readResponse(id: request.id, index: nil), to: origin)
            } else {
                self.pending.abandonedReads.append(request.id)
            }
        }
        self.earlyReads = []
        self.pending.abandonedReads += self.askedReads.map(\.id)
        self.askedReads = []
    }

    /// Questions and answers get lost: what took as long as an election may is asked again by the caller.
    mutating func abandonUnansweredReads() {
        let late = self.askedReads.prefix { self.now - $0.askedAt >= self.settings.electionTicks }
        guard !late.isEmpty else { return }
        self.pending.abandonedReads += late.map(\.id)
        self.askedReads.removeFirst(late.count)
    }
}
