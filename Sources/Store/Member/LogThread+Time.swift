internal import Raft

extension LogThread {
    /// Whether nobody else takes part: then there is nobody to hear or to wait for.
    var isAlone: Bool { self.node.membership.all == [self.node.id] }

    /// Whether nothing ever comes about by the passing of time.
    var needsNoTicks: Bool {
        self.isAlone && self.node.isLeader && self.transfer == nil && !self.waiting.hasPostponed && self.reads.isEmpty
            && !self.membershipChanges.hasPostponed
    }

    /// How long it may wait for something to do.
    var untilNextTick: Duration? {
        self.needsNoTicks ? nil : max(.zero, self.nextTick - self.context.clock.now())
    }

    func tickIfDue() {
        let now = self.context.clock.now()
        guard now >= self.nextTick else { return }
        // Ticks that were missed are not made up for: what the disk or the machine held up is nobody's silence.
        self.nextTick = now + self.context.tick
        guard !self.needsNoTicks else { return }
        self.node.tick()
        self.context.status.leaderPresence.tick(ticksMax: LeaderPresence.timeoutsMax * self.context.electionTicks)
        let timeout = StoreError(.unavailable, EtcdText.timeout)
        for proposal in self.waiting.takeExpired(now: now) { proposal.respond(.failure(timeout)) }
        for answer in self.reads.takeExpired(now: now) { answer.respond(.failure(timeout)) }
        self.membershipChanges.expire(now: now)
        if let transfer = self.transfer, now >= transfer.deadline {
            transfer.answer.respond(.failure(StoreError(.unavailable, EtcdText.timeout)))
            self.transfer = nil
        }
        self.retryWithLeader()
        self.membershipChanges.proposePostponed(to: &self.node)
    }
}
