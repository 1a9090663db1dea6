internal import Raft
internal import Storage

extension LogThread {
    func handle(_ item: Item) throws {
        switch item {
        case .propose(let proposal):
            self.propose(proposal, deadline: self.deadline)
        case .read(let id, let answer):
            self.reads.add(id, answer, deadline: self.deadline)
            if !self.node.read(id) { self.reads.postpone(id) }
        case .receive(let message):
            try self.receive(message)
        case .unreachable(let peer):
            self.node.peerUnreachable(peer)
        case .removed:
            throw StoreError(.stopped, EtcdText.memberRemoved)
        case .changeMembership(let request):
            self.membershipChanges.propose(request, to: &self.node, now: self.context.clock.now())
        case .transferLeadership(let target, let answer):
            self.transferLeadership(to: target, answer)
        case .snapshotMade(let peer, let copy):
            self.sendSnapshot(copy, to: peer)
        case .snapshotSent(let peer, let succeeded):
            if succeeded { self.node.snapshotDelivered(to: peer) } else { self.node.snapshotFailed(for: peer) }
        case .release(let index):
            try self.log.release(through: index)
            self.compact(through: index)
        case .stop:
            self.hasStopped = true
        }
    }

    func propose(_ proposal: Proposal, deadline: Duration) {
        // Letting go of it is the answer.
        guard proposal.isWanted() else { return }
        if let term = proposal.term, !self.node.isLeader || self.node.term != term {
            proposal.respond(.failure(StoreError(.notLeader, EtcdText.notLeader)))
            return
        }
        switch self.node.propose(proposal.data) {
        case .appended, .forwarded:
            self.waiting.add(proposal, in: self.node.term, deadline: deadline)
        case .dropped where self.node.leader == nil || self.transfer != nil:
            self.waiting.postpone(proposal, deadline: deadline)
        case .dropped:
            proposal.respond(.failure(StoreError(.tooManyRequests, EtcdText.tooManyRequests)))
        }
    }

    func receive(_ message: RaftMessage) throws {
        guard !self.context.peers.isRemoved(message.from) else { return }
        let knewLeader = self.node.leader
        try self.node.step(message)
        if self.node.leader != knewLeader { self.retryWithLeader() }
        guard case .snapshot(let snapshot) = message.body else { return }
        // If it is to be installed, this does it; if not, nobody needs the file.
        try self.work()
        self.context.snapshots.remove(snapshot)
    }

    /// What waited for a leader is tried again.
    func retryWithLeader() {
        guard self.node.leader != nil else { return }
        for (proposal, deadline) in self.waiting.takePostponed() { self.propose(proposal, deadline: deadline) }
        for id in self.reads.takePostponed() where !self.node.read(id) { self.reads.postpone(id) }
    }

    func transferLeadership(to target: NodeID, _ answer: PendingAnswer<Void>) {
        do {
            try self.node.transferLeadership(to: target)
            self.transfer = (target, answer, self.context.clock.now() + self.context.tick * 20)
        } catch {
            let isUnknown = !self.node.membership.isVoter(target)
            let code: StoreError.Code = isUnknown ? .badTransferee : .notLeader
            answer.respond(.failure(StoreError(code, isUnknown ? EtcdText.badTransferee : EtcdText.notLeader)))
        }
    }
}
